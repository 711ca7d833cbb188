namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Every second write to the group sessions, calendars' moments and appointments is applied and then reported as failed.</summary>
internal sealed class Bijeenkomstbreker(IRijen rijen) : IRijen
{
    private int _geteld;

    public bool Aan { get; set; }

    public int Gebroken { get; private set; }

    public Task<Rij?> Lees(Tabel tabel, string partitie, string sleutel, CancellationToken annulering = default) =>
        rijen.Lees(tabel, partitie, sleutel, annulering);

    public IAsyncEnumerable<Rij> LeesReeks(Tabel tabel, string partitie, string vanaf, string tot, CancellationToken annulering = default) =>
        rijen.LeesReeks(tabel, partitie, vanaf, tot, annulering);

    public IAsyncEnumerable<string> Partities(Tabel tabel, CancellationToken annulering = default) => rijen.Partities(tabel, annulering);

    public async Task<IReadOnlyDictionary<string, string>> Schrijf(Tabel tabel, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering = default)
    {
        var versies = await rijen.Schrijf(tabel, partitie, wijzigingen, annulering);
        var raakt = tabel is Tabel.Bijeenkomsten or Tabel.Reserveringen
            || wijzigingen.Any(w => w.Sleutel.StartsWith(Sleutels.Afspraken, StringComparison.Ordinal));
        if (Aan && raakt && _geteld++ % 2 == 0)
        {
            Gebroken++;
            throw new TijdelijkeStoringException("De verbinding viel weg.");
        }

        return versies;
    }
}
