using System.Collections.Frozen;

namespace InzetOpMaat.Functions;

/// <summary>
/// The name of what is asked of Graph: method and path with only the words of Graph itself. Whatever else is in a path, a
/// mailbox or an id, becomes a star.
/// </summary>
internal static class Graphbewerking
{
    private static readonly FrozenSet<string> Woorden = new HashSet<string>
    {
        "users", "events", "calendar", "calendarView", "messages", "send", "todo", "lists", "tasks", "linkedResources", "getSchedule", "cancel",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static string Van(HttpRequestMessage verzoek) =>
        $"{verzoek.Method.Method} {string.Join('/', Segmenten(verzoek.RequestUri))}";

    // Behind the version; microsoft.graph.getSchedule is a word with its namespace.
    private static IEnumerable<string> Segmenten(Uri? adres) => (adres?.AbsolutePath ?? "")
        .Split('/', StringSplitOptions.RemoveEmptyEntries)
        .SkipWhile(deel => !Woorden.Contains(deel))
        .Select(deel => deel.Replace("microsoft.graph.", "", StringComparison.OrdinalIgnoreCase))
        .Select(deel => Woorden.TryGetValue(deel, out var woord) ? woord : "*");
}
