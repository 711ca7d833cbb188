namespace InzetOpMaat.Domain;

/// <summary>Terms of the screening.</summary>
public sealed record Screeningsbeleid
{
    /// <summary>In which a resident without a right, as the poortwachter expects, may apply all the same.</summary>
    public required Termijnregel BedenktijdGeenRecht { get; init; }
}
