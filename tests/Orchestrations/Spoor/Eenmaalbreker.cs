namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Once, when it is told to, it reports a write as failed that was applied: whoever wrote stops halfway.</summary>
/// <param name="wanneer">Which write.</param>
internal sealed class Eenmaalbreker(IRijen rijen, Func<Rijwijziging, bool> wanneer) : IRijen
{
    private int _scherp;

    public bool Gebroken { get; private set; }

    public void Zetscherp() => _scherp = 1;

    public Task<Rij?> Lees(Tabel tabel, string partitie, string sleutel, CancellationToken annulering = default) =>
        rijen.Lees(tabel, partitie, sleutel, annulering);

    public IAsyncEnumerable<Rij> LeesReeks(Tabel tabel, string partitie, string vanaf, string tot, CancellationToken annulering = default) =>
        rijen.LeesReeks(tabel, partitie, vanaf, tot, annulering);

    public IAsyncEnumerable<string> Partities(Tabel tabel, CancellationToken annulering = default) => rijen.Partities(tabel, annulering);

    public async Task Schrijf(Tabel tabel, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering = default)
    {
        await rijen.Schrijf(tabel, partitie, wijzigingen, annulering);
        if (tabel == Tabel.Klantreizen && wijzigingen.Any(wanneer) && Interlocked.Exchange(ref _scherp, 0) == 1)
        {
            Gebroken = true;
            throw new TijdelijkeStoringException("De opslag antwoordde niet.");
        }
    }
}
