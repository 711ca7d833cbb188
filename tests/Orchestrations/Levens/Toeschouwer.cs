using System.Collections.Concurrent;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Sees every row of a journey or household as it is written, with when: looking costs the app nothing.</summary>
internal sealed class Toeschouwer(IRijen rijen) : IRijen
{
    private static readonly string[] Gevolgd =
        [Sleutels.Afspraken, Sleutels.Taken, Sleutels.Sporen, Sleutels.Plaatsingen, Sleutels.Klantreis, Sleutels.Begeleiding, Sleutels.Uitkering];

    private readonly Lock _slot = new();

    /// <summary>The clock of the municipality, once that is open.</summary>
    public Func<DateTimeOffset> Nu { get; set; } = () => DateTimeOffset.MinValue;

    /// <summary>What nobody has looked at yet.</summary>
    public ConcurrentQueue<Gezien> Nieuws { get; } = new();

    public Task<Rij?> Lees(Tabel tabel, string partitie, string sleutel, CancellationToken annulering = default) =>
        rijen.Lees(tabel, partitie, sleutel, annulering);

    public IAsyncEnumerable<Rij> LeesReeks(Tabel tabel, string partitie, string vanaf, string tot, CancellationToken annulering = default) =>
        rijen.LeesReeks(tabel, partitie, vanaf, tot, annulering);

    public IAsyncEnumerable<string> Partities(Tabel tabel, CancellationToken annulering = default) => rijen.Partities(tabel, annulering);

    // Rows in memory are written at once: under a lock what is seen is in the order of writing.
    public Task<IReadOnlyDictionary<string, string>> Schrijf(Tabel tabel, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering = default)
    {
        lock (_slot)
        {
            var geschreven = rijen.Schrijf(tabel, partitie, wijzigingen, annulering);
            if (tabel == Tabel.Klantreizen && geschreven.IsCompletedSuccessfully)
            {
                Zie(partitie, wijzigingen);
            }

            return geschreven;
        }
    }

    private void Zie(string partitie, IReadOnlyList<Rijwijziging> wijzigingen)
    {
        foreach (var wijziging in wijzigingen)
        {
            if (Gevolgd.Any(begin => wijziging.Sleutel.StartsWith(begin, StringComparison.Ordinal)) && Inhoud(wijziging) is { } inhoud)
            {
                Nieuws.Enqueue(new(Nu(), partitie, wijziging.Sleutel, inhoud));
            }
        }
    }

    private static string? Inhoud(Rijwijziging wijziging) => wijziging switch
    {
        Rijwijziging.Voegtoe voegtoe => voegtoe.Inhoud,
        Rijwijziging.Vervang vervang => vervang.Inhoud,
        Rijwijziging.Zet zet => zet.Inhoud,
        _ => null,
    };
}

/// <summary>A row as it was written.</summary>
internal sealed record Gezien(DateTimeOffset Op, string Partitie, string Sleutel, string Inhoud);
