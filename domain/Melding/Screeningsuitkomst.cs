namespace InzetOpMaat.Domain;

/// <summary>What the poortwachter found. Free text, if any, is kept apart and never enters an orchestration.</summary>
public sealed record Screeningsuitkomst(
    Screeningsoordeel Oordeel,
    Screeningschecklist Checklist,
    IReadOnlyList<Spoedsoort> Spoed,
    IReadOnlyList<Partner> Doorverwijzingen);
