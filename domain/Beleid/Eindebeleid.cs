namespace InzetOpMaat.Domain;

/// <summary>How a klantreis ends.</summary>
public sealed record Eindebeleid
{
    /// <summary>So far ahead an end can be recorded at most.</summary>
    public required Termijn Vooruit { get; init; }
}
