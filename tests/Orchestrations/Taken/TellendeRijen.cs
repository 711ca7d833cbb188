using System.Runtime.CompilerServices;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Counts the rows that are read.</summary>
internal sealed class TellendeRijen(IRijen rijen) : IRijen
{
    public int Gelezen { get; private set; }

    public Task<Rij?> Lees(Tabel tabel, string partitie, string sleutel, CancellationToken annulering = default)
    {
        Gelezen++;
        return rijen.Lees(tabel, partitie, sleutel, annulering);
    }

    public async IAsyncEnumerable<Rij> LeesReeks(
        Tabel tabel, string partitie, string vanaf, string tot, [EnumeratorCancellation] CancellationToken annulering = default)
    {
        await foreach (var rij in rijen.LeesReeks(tabel, partitie, vanaf, tot, annulering))
        {
            Gelezen++;
            yield return rij;
        }
    }

    public Task<IReadOnlyDictionary<string, string>> Schrijf(Tabel tabel, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering = default) =>
        rijen.Schrijf(tabel, partitie, wijzigingen, annulering);

    public IAsyncEnumerable<string> Partities(Tabel tabel, CancellationToken annulering = default) => rijen.Partities(tabel, annulering);
}
