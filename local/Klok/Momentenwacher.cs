using InzetOpMaat.Local.Engine;
using InzetOpMaat.Orchestrations;
using Microsoft.Extensions.Hosting;

namespace InzetOpMaat.Local;

/// <summary>
/// Knows, without asking the store each time, when the sweep would first find a track that is overdue, so that
/// skipping also reaches a track whose instance was lost. It follows the index as the app writes it.
/// </summary>
/// <param name="beleidsbron">Asked for at the start: it reads these same rows.</param>
internal sealed class Momentenwacher(IRijen rijen, Func<IBeleidsbron> beleidsbron, VirtualClock klok) : IRijen, IDueSource, IHostedService
{
    // How often the sweep runs.
    private static readonly TimeSpan Rooster = TimeSpan.FromMinutes(5);

    private readonly Lock _slot = new();
    private readonly SortedSet<(DateTimeOffset Moment, string Sleutel)> _momenten = [];
    private TimeSpan _marge;

    /// <summary>The first run of the sweep's schedule after the margin of the earliest moment.</summary>
    public DateTimeOffset? NextDue
    {
        get
        {
            lock (_slot)
            {
                return _momenten.Count == 0 ? null : OpRooster(_momenten.Min.Moment + _marge);
            }
        }
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var beleid = await beleidsbron().Geldend(Lokaletijd.Datum(klok.GetUtcNow()), cancellationToken);
        _marge = TimeSpan.FromMinutes(beleid.Aandrijving.VeegmargeMinuten);
        await foreach (var partitie in rijen.Partities(Tabel.Momenten, cancellationToken))
        {
            await foreach (var rij in rijen.LeesReeks(Tabel.Momenten, partitie, "0", ":", cancellationToken))
            {
                Volg(new Rijwijziging.Zet(rij.Sleutel, rij.Inhoud));
            }
        }

        klok.Register(this);
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        klok.Unregister(this);
        return Task.CompletedTask;
    }

    public Task<Rij?> Lees(Tabel tabel, string partitie, string sleutel, CancellationToken annulering = default) =>
        rijen.Lees(tabel, partitie, sleutel, annulering);

    public IAsyncEnumerable<Rij> LeesReeks(Tabel tabel, string partitie, string vanaf, string tot, CancellationToken annulering = default) =>
        rijen.LeesReeks(tabel, partitie, vanaf, tot, annulering);

    public IAsyncEnumerable<Rij> LeesReeksen(Tabel tabel, string partitie, IReadOnlyList<Sleutelreeks> reeksen, CancellationToken annulering = default) =>
        rijen.LeesReeksen(tabel, partitie, reeksen, annulering);

    public IAsyncEnumerable<string> Partities(Tabel tabel, CancellationToken annulering = default) =>
        rijen.Partities(tabel, annulering);

    public async Task<IReadOnlyDictionary<string, string>> Schrijf(Tabel tabel, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering = default)
    {
        if (tabel != Tabel.Momenten)
        {
            return await rijen.Schrijf(tabel, partitie, wijzigingen, annulering);
        }

        IReadOnlyDictionary<string, string> versies;
        try
        {
            versies = await rijen.Schrijf(tabel, partitie, wijzigingen, annulering);
        }
        catch
        {
            // Whether it was written is not known: the lines themselves tell.
            await Lees(partitie, wijzigingen);
            throw;
        }

        foreach (var wijziging in wijzigingen)
        {
            Volg(wijziging);
        }

        klok.DueChanged();
        return versies;
    }

    private async Task Lees(string partitie, IReadOnlyList<Rijwijziging> wijzigingen)
    {
        foreach (var wijziging in wijzigingen)
        {
            Volg(await rijen.Lees(Tabel.Momenten, partitie, wijziging.Sleutel) is { } rij
                ? new Rijwijziging.Zet(rij.Sleutel, rij.Inhoud)
                : new Rijwijziging.Verwijder(wijziging.Sleutel));
        }

        klok.DueChanged();
    }

    private void Volg(Rijwijziging wijziging)
    {
        var regel = (Momenten.Lees(wijziging.Sleutel).Moment, wijziging.Sleutel);
        lock (_slot)
        {
            _ = wijziging is Rijwijziging.Verwijder ? _momenten.Remove(regel) : _momenten.Add(regel);
        }
    }

    private static DateTimeOffset OpRooster(DateTimeOffset moment) =>
        new((moment.UtcTicks / Rooster.Ticks * Rooster.Ticks) + Rooster.Ticks, TimeSpan.Zero);
}
