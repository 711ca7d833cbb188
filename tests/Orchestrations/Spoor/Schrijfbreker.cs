namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Every so many writes one is applied and then reported as failed, as when the answer of the store gets lost.</summary>
internal sealed class Schrijfbreker(IRijen rijen, int elke, int vanaf) : IRijen
{
    private int _geteld = -1;
    private int _gebroken;

    public int Gebroken => _gebroken;

    public Task<Rij?> Lees(Tabel tabel, string partitie, string sleutel, CancellationToken annulering = default) =>
        rijen.Lees(tabel, partitie, sleutel, annulering);

    public IAsyncEnumerable<Rij> LeesReeks(Tabel tabel, string partitie, string vanaf, string tot, CancellationToken annulering = default) =>
        rijen.LeesReeks(tabel, partitie, vanaf, tot, annulering);

    public IAsyncEnumerable<string> Partities(Tabel tabel, CancellationToken annulering = default) => rijen.Partities(tabel, annulering);

    public async Task<IReadOnlyDictionary<string, string>> Schrijf(Tabel tabel, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering = default)
    {
        var versies = await rijen.Schrijf(tabel, partitie, wijzigingen, annulering);
        if (Interlocked.Increment(ref _geteld) % elke == vanaf)
        {
            Interlocked.Increment(ref _gebroken);
            throw new TijdelijkeStoringException("De opslag antwoordde niet.");
        }

        return versies;
    }
}
