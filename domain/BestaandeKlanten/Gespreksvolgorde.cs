namespace InzetOpMaat.Domain;

/// <summary>
/// In which order existing clients have their ambitiegesprek: who has priority first, then who has been on benefit
/// longest (*aanname*), then as in the list. A household comes together, by the member who comes first.
/// </summary>
public static class Gespreksvolgorde
{
    public static IReadOnlyList<Klantregel> Van(IReadOnlyList<Klantregel> regels) =>
    [
        .. regels
            .GroupBy(regel => regel.Huishouden ?? $"\n{regel.Nummer}", StringComparer.OrdinalIgnoreCase)
            .OrderBy(huishouden => !huishouden.Any(regel => regel.Voorrang))
            .ThenBy(huishouden => huishouden.Min(regel => regel.UitkeringSinds))
            .ThenBy(huishouden => huishouden.Min(regel => regel.Nummer))
            .SelectMany(huishouden => huishouden.OrderBy(regel => regel.Nummer)),
    ];

    /// <summary>From which local date the talk of each row is planned, by the number of the row.</summary>
    /// <param name="verdeling">How many have their turn from which date: together as many as there are rows.</param>
    public static IReadOnlyDictionary<int, DateOnly> Beurten(IReadOnlyList<Klantregel> regels, IReadOnlyDictionary<DateOnly, int> verdeling) =>
        Van(regels).Zip(verdeling.OrderBy(dag => dag.Key).SelectMany(dag => Enumerable.Repeat(dag.Key, dag.Value)))
            .ToDictionary(beurt => beurt.First.Nummer, beurt => beurt.Second);
}
