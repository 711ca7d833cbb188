namespace InzetOpMaat.Domain;

/// <summary>What a dossier must have for a klantgroep. Source: beleidskader §5.</summary>
public sealed record Dossierbeleid
{
    /// <summary>The parts that must be there.</summary>
    public required IReadOnlyList<Dossierdeel> Delen { get; init; }

    /// <summary>So long a part stays up to date after it was recorded.</summary>
    public required Termijn Actueel { get; init; }
}
