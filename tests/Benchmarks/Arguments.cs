using System.Globalization;

namespace InzetOpMaat.Benchmarks;

/// <summary>What the command line asks.</summary>
internal sealed record Arguments(string Filter, Extent Extent)
{
    internal const string Usage = """
        dotnet run -c Release --project tests/Benchmarks -- [--filter TEXT] [--runs N] [--kort]
          --filter TEXT   only the benchmarks with TEXT in their name
          --runs N        measured runs of each (default 5)
          --kort          a short run that only shows that every benchmark works
        """;

    /// <summary>Null when the arguments cannot be read.</summary>
    internal static Arguments? Parse(IReadOnlyList<string> texts)
    {
        var filter = "";
        var extent = new Extent(Runs: 5, Divisor: 1);
        for (var at = 0; at < texts.Count; at++)
        {
            switch (texts[at])
            {
                case "--filter" when at + 1 < texts.Count:
                    filter = texts[++at];
                    break;
                case "--runs" when at + 1 < texts.Count
                    && int.TryParse(texts[++at], NumberStyles.None, CultureInfo.InvariantCulture, out var runs) && runs > 0:
                    extent = extent with { Runs = runs };
                    break;
                case "--kort":
                    extent = new(Runs: 1, Divisor: 100);
                    break;
                default:
                    return null;
            }
        }

        return new(filter, extent);
    }
}
