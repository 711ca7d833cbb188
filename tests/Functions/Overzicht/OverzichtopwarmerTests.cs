using System.Runtime.CompilerServices;
using InzetOpMaat.Local;
using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Functions.Tests;

public sealed class OverzichtopwarmerTests : IDisposable
{
    private readonly Deur _rijen = new(new MemoryRijen());
    private readonly Telraam _telraam;
    private readonly Overzicht _overzicht;
    private readonly Logboek<Overzichtopwarmer> _log = new();

    public OverzichtopwarmerTests()
    {
        _telraam = new(_rijen);
        _overzicht = new(_telraam, new Opslag(_telraam), new Wereld().Dienst<IBeleidsbron>(), new Wereld());
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task De_app_start_terwijl_het_overzicht_laadt_en_wie_daarna_vraagt_hoeft_niet_te_wachten()
    {
        using var opwarmer = new Overzichtopwarmer(_overzicht, _log);

        await opwarmer.StartAsync(Stop);
        Assert.False(opwarmer.ExecuteTask!.IsCompleted);
        _rijen.Open.SetResult();
        await opwarmer.ExecuteTask;
        _telraam.Begin();
        await _overzicht.Delen(Stop);

        // One counter for each of the eight parts, and no lines.
        Assert.Equal(8, _telraam.Vragen);
        Assert.Equal([LogLevel.Information], _log.Niveaus);
    }

    [Fact]
    public async Task Opslag_die_bij_de_start_nog_niet_werkt_houdt_de_app_niet_tegen_en_het_eerste_verzoek_laadt_het_overzicht()
    {
        using var opwarmer = new Overzichtopwarmer(_overzicht, _log);
        await opwarmer.StartAsync(Stop);
        await _rijen.Aangeklopt.Task;

        _rijen.Open.SetException(new TijdelijkeStoringException("De opslag is er nog niet."));
        await opwarmer.ExecuteTask!;

        Assert.Equal([LogLevel.Warning], _log.Niveaus);
        _rijen.Open = new();
        _rijen.Open.SetResult();
        Assert.All(await _overzicht.Delen(Stop), Assert.Empty);
    }

    public void Dispose() => _overzicht.Dispose();

    /// <summary>Rows that nobody reads before the door is open.</summary>
    private sealed class Deur(IRijen rijen) : IRijen
    {
        public TaskCompletionSource Aangeklopt { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Open { get; set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task<Rij?> Lees(Tabel tabel, string partitie, string sleutel, CancellationToken annulering = default)
        {
            Aangeklopt.TrySetResult();
            await Open.Task;
            return await rijen.Lees(tabel, partitie, sleutel, annulering);
        }

        public async IAsyncEnumerable<Rij> LeesReeks(
            Tabel tabel, string partitie, string vanaf, string tot, [EnumeratorCancellation] CancellationToken annulering = default)
        {
            await Open.Task;
            await foreach (var rij in rijen.LeesReeks(tabel, partitie, vanaf, tot, annulering))
            {
                yield return rij;
            }
        }

        public Task<IReadOnlyDictionary<string, string>> Schrijf(Tabel tabel, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering = default) =>
            rijen.Schrijf(tabel, partitie, wijzigingen, annulering);

        public IAsyncEnumerable<string> Partities(Tabel tabel, CancellationToken annulering = default) => rijen.Partities(tabel, annulering);
    }
}
