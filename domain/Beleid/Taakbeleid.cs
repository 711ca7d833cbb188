namespace InzetOpMaat.Domain;

/// <summary>Who does a task of one kind, and by when. Zero working days is the same day.</summary>
public sealed record Taakbeleid
{
    public required Rol Rol { get; init; }

    public required int StreefWerkdagen { get; init; }

    public required int FataalWerkdagen { get; init; }

    /// <summary>Who hears of it when the last day has passed.</summary>
    public required Rol Escalatie { get; init; }

    public required string Titel { get; init; }
}
