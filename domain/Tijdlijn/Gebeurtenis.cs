namespace InzetOpMaat.Domain;

/// <summary>One line of the timeline. Closed values and derived reasons only: never a name or free text of a person.</summary>
/// <param name="Op">UTC.</param>
/// <param name="Sleutel">Deterministic: the same step writes the same line once.</param>
/// <param name="Wie">A role or medewerker id, <c>klant</c> or <c>systeem</c>.</param>
/// <param name="Wat">One short Dutch phrase.</param>
/// <param name="Waarom">The derivation or the rule, in Dutch; null when there is nothing to explain.</param>
/// <param name="Waarden">The same in closed values, for whoever counts: names of closed sets, numbers and dates by <see cref="Waardenaam"/>.</param>
public sealed record Gebeurtenis(
    DateTimeOffset Op,
    string Sleutel,
    Gebeurtenissoort Soort,
    string Wie,
    string Wat,
    string? Waarom = null,
    string? Verwijzing = null,
    IReadOnlyDictionary<string, string>? Waarden = null);
