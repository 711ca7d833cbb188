using System.Runtime.CompilerServices;

namespace InzetOpMaat.Functions.Tests;

/// <summary>Counts what is asked of rows, and the rows that come back.</summary>
internal sealed class Telraam(IRijen rijen) : IRijen
{
    private int _vragen;
    private int _rijen;

    public int Vragen => _vragen;

    public int Rijen => _rijen;

    public void Begin() => (_vragen, _rijen) = (0, 0);

    public async Task<Rij?> Lees(Tabel tabel, string partitie, string sleutel, CancellationToken annulering = default)
    {
        Interlocked.Increment(ref _vragen);
        var rij = await rijen.Lees(tabel, partitie, sleutel, annulering);
        Interlocked.Add(ref _rijen, rij is null ? 0 : 1);
        return rij;
    }

    public async IAsyncEnumerable<Rij> LeesReeks(
        Tabel tabel, string partitie, string vanaf, string tot, [EnumeratorCancellation] CancellationToken annulering = default)
    {
        Interlocked.Increment(ref _vragen);
        await foreach (var rij in rijen.LeesReeks(tabel, partitie, vanaf, tot, annulering))
        {
            Interlocked.Increment(ref _rijen);
            yield return rij;
        }
    }

    public Task<IReadOnlyDictionary<string, string>> Schrijf(Tabel tabel, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering = default) =>
        rijen.Schrijf(tabel, partitie, wijzigingen, annulering);

    public IAsyncEnumerable<string> Partities(Tabel tabel, CancellationToken annulering = default) => rijen.Partities(tabel, annulering);
}
