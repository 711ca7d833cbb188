using System.Runtime.CompilerServices;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Rows in partitions, with versions and atomic sets: the narrow port under all storage. Azure Tables in production,
/// memory in tests. Keys compare ordinally.
/// </summary>
public interface IRijen
{
    Task<Rij?> Lees(Tabel tabel, string partitie, string sleutel, CancellationToken annulering = default);

    /// <summary>The rows with <paramref name="vanaf"/> &lt;= key &lt; <paramref name="tot"/>, in the order of their keys.</summary>
    IAsyncEnumerable<Rij> LeesReeks(Tabel tabel, string partitie, string vanaf, string tot, CancellationToken annulering = default);

    /// <summary>The rows in any of these ranges: one request to a store that can, else a request a range. In no order.</summary>
    async IAsyncEnumerable<Rij> LeesReeksen(
        Tabel tabel, string partitie, IReadOnlyList<Sleutelreeks> reeksen, [EnumeratorCancellation] CancellationToken annulering = default)
    {
        foreach (var reeks in reeksen)
        {
            await foreach (var rij in LeesReeks(tabel, partitie, reeks.Vanaf, reeks.Tot, annulering))
            {
                yield return rij;
            }
        }
    }

    /// <summary>All changes or none, in one partition of one table; at most 100. Gives the versions that the rows have now, by key.</summary>
    /// <exception cref="RijconflictException">A row was not as the change requires; nothing was written.</exception>
    Task<IReadOnlyDictionary<string, string>> Schrijf(Tabel tabel, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering = default);

    /// <summary>The partitions of a table, in order; for rebuilding an index, never in a request.</summary>
    IAsyncEnumerable<string> Partities(Tabel tabel, CancellationToken annulering = default);
}
