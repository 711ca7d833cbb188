namespace InzetOpMaat.Functions;

/// <summary>Several ranges of row keys as one filter. See "Querying tables and entities": at most fifteen comparisons.</summary>
internal static class Reeksfilter
{
    // One of fifteen is the partition key's.
    private const int MeesteVergelijkingen = 14;

    public static string Van(IEnumerable<Sleutelreeks> reeksen) => string.Join(" or ", reeksen.Select(Voorwaarde));

    /// <summary>The ranges in as few questions as the service allows.</summary>
    public static IEnumerable<IReadOnlyList<Sleutelreeks>> Delen(IEnumerable<Sleutelreeks> reeksen)
    {
        var deel = new List<Sleutelreeks>();
        foreach (var reeks in reeksen)
        {
            if (deel.Append(reeks).Sum(Vergelijkingen) > MeesteVergelijkingen)
            {
                yield return deel;
                deel = [];
            }

            deel.Add(reeks);
        }

        if (deel.Count > 0)
        {
            yield return deel;
        }
    }

    private static int Vergelijkingen(Sleutelreeks reeks) => reeks.IsEen ? 1 : 2;

    private static string Voorwaarde(Sleutelreeks reeks) => reeks.IsEen
        ? $"RowKey eq '{TabelRijen.Citaat(reeks.Vanaf)}'"
        : $"(RowKey ge '{TabelRijen.Citaat(reeks.Vanaf)}' and RowKey lt '{TabelRijen.Citaat(reeks.Tot)}')";
}
