namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>As often as it is told to, it reports a write as failed: whoever wrote stops halfway.</summary>
/// <param name="wanneer">Which write.</param>
/// <param name="gedaan">The write was applied all the same.</param>
internal sealed class Haperaar(IRijen rijen, Func<Rijwijziging, bool> wanneer, bool gedaan = true) : IRijen
{
    private int _nog;

    public bool Gebroken { get; private set; }

    public void Zetscherp(int keren = 1) => _nog = keren;

    public Task<Rij?> Lees(Tabel tabel, string partitie, string sleutel, CancellationToken annulering = default) =>
        rijen.Lees(tabel, partitie, sleutel, annulering);

    public IAsyncEnumerable<Rij> LeesReeks(Tabel tabel, string partitie, string vanaf, string tot, CancellationToken annulering = default) =>
        rijen.LeesReeks(tabel, partitie, vanaf, tot, annulering);

    public IAsyncEnumerable<string> Partities(Tabel tabel, CancellationToken annulering = default) => rijen.Partities(tabel, annulering);

    public async Task<IReadOnlyDictionary<string, string>> Schrijf(Tabel tabel, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering = default)
    {
        var hapert = tabel == Tabel.Klantreizen && wijzigingen.Any(wanneer) && Volatile.Read(ref _nog) > 0;
        var versies = gedaan || !hapert ? await rijen.Schrijf(tabel, partitie, wijzigingen, annulering) : null;

        if (hapert)
        {
            Interlocked.Decrement(ref _nog);
            Gebroken = true;
            throw new TijdelijkeStoringException("De opslag antwoordde niet.");
        }

        return versies!;
    }
}
