namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Lets somebody do something, once, just before a certain write to a journey or household is done.</summary>
internal sealed class Tussenkomst(IRijen rijen) : IRijen
{
    /// <summary>The row for which it waits: the begin of its key.</summary>
    public string? Voor { get; set; }

    public Func<Task>? Doe { get; set; }

    public Task<Rij?> Lees(Tabel tabel, string partitie, string sleutel, CancellationToken annulering = default) =>
        rijen.Lees(tabel, partitie, sleutel, annulering);

    public IAsyncEnumerable<Rij> LeesReeks(Tabel tabel, string partitie, string vanaf, string tot, CancellationToken annulering = default) =>
        rijen.LeesReeks(tabel, partitie, vanaf, tot, annulering);

    public IAsyncEnumerable<string> Partities(Tabel tabel, CancellationToken annulering = default) => rijen.Partities(tabel, annulering);

    public async Task<IReadOnlyDictionary<string, string>> Schrijf(Tabel tabel, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering = default)
    {
        if (Doe is { } doe && tabel == Tabel.Klantreizen && wijzigingen.Any(w => w is Rijwijziging.Voegtoe && w.Sleutel.StartsWith(Voor!, StringComparison.Ordinal)))
        {
            Doe = null;
            await doe();
        }

        return await rijen.Schrijf(tabel, partitie, wijzigingen, annulering);
    }
}
