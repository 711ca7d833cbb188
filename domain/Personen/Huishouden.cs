namespace InzetOpMaat.Domain;

/// <summary>The people who share one benefit: one household, one plan, one contact (beleidskader §1.1).</summary>
public sealed record Huishouden
{
    public required string Id { get; init; }

    /// <summary>The journeys of its members.</summary>
    public IReadOnlyList<string> KlantreisIds { get; init; } = [];

    /// <summary>The local date since which there is a benefit that nobody has to apply for here; null for who applies.</summary>
    public DateOnly? UitkeringSinds { get; init; }

    /// <summary>The one contact at IO, by medewerker id; null until the benefit track starts.</summary>
    public string? ConsulentId { get; init; }
}
