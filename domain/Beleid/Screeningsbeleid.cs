namespace InzetOpMaat.Domain;

/// <summary>Terms of the screening.</summary>
public sealed record Screeningsbeleid
{
    /// <summary>Calendar days in which a resident without a right, as the poortwachter expects, may apply all the same.</summary>
    public required int BedenktijdGeenRechtDagen { get; init; }
}
