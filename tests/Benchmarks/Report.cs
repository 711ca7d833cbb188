using System.Globalization;

namespace InzetOpMaat.Benchmarks;

/// <summary>The lines as a Markdown table, so that they can be kept as they are.</summary>
internal static class Report
{
    internal const string Heading = """
        | what | unit | min | median | max | by processor time | ratio | ratio by processor time | aim | met |
        | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- |
        """;

    internal static string Of(Line line)
    {
        var met = line.IsMet switch { true => "yes", false => "NO", null => "" };
        return $"| {line.What} | {line.Unit} | {Number(line.Wall.Min)} | {Number(line.Wall.Median)} | {Number(line.Wall.Max)} "
            + $"| {Number(line.Processor?.Median)} | {Number(line.Ratio?.Wall)} | {Number(line.Ratio?.Processor)} | {line.Aim} | {met} |";
    }

    private static string Number(double? value) => value switch
    {
        null => "",
        >= 100 => value.Value.ToString("N0", CultureInfo.InvariantCulture),
        >= 10 => value.Value.ToString("N1", CultureInfo.InvariantCulture),
        _ => value.Value.ToString("N2", CultureInfo.InvariantCulture),
    };
}
