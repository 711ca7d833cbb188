namespace InzetOpMaat.Functions.Tests;

/// <summary>
/// Rows on which one write breaks off: before it was done, or after it was done and before anybody knew; or on which
/// somebody else is just before it.
/// </summary>
internal sealed class BrekendeRijen(IRijen rijen) : IRijen
{
    private int _tot = -1;
    private bool _erna;

    /// <summary>What another does, once, just before the next write to a partition of journeys and households.</summary>
    public Func<Task>? Ertussendoor { get; set; }

    public int Geschreven { get; private set; }

    public bool Gebroken { get; private set; }

    /// <summary>The n-th write from now breaks off; 0 is the next one.</summary>
    public void BreekBij(int n, bool erna) => (_tot, _erna, Gebroken) = (n, erna, false);

    public Task<Rij?> Lees(Tabel tabel, string partitie, string sleutel, CancellationToken annulering = default) =>
        rijen.Lees(tabel, partitie, sleutel, annulering);

    public IAsyncEnumerable<Rij> LeesReeks(
        Tabel tabel, string partitie, string vanaf, string tot, CancellationToken annulering = default) =>
        rijen.LeesReeks(tabel, partitie, vanaf, tot, annulering);

    public async Task<IReadOnlyDictionary<string, string>> Schrijf(
        Tabel tabel, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering = default)
    {
        if (tabel == Tabel.Klantreizen && Ertussendoor is { } ander)
        {
            Ertussendoor = null;
            await ander();
        }

        var breekt = _tot-- == 0;
        IReadOnlyDictionary<string, string>? versies = null;
        if (!breekt || _erna)
        {
            versies = await rijen.Schrijf(tabel, partitie, wijzigingen, annulering);
            Geschreven++;
        }

        if (breekt)
        {
            Gebroken = true;
            throw new TijdelijkeStoringException("De verbinding viel weg.");
        }

        return versies!;
    }

    public IAsyncEnumerable<string> Partities(Tabel tabel, CancellationToken annulering = default) => rijen.Partities(tabel, annulering);
}
