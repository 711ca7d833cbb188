namespace InzetOpMaat.Domain;

/// <summary>Who does a task of one kind, and by when.</summary>
public sealed record Taakbeleid
{
    public required Rol Rol { get; init; }

    /// <summary>When it should be done; at its time, or else at opening time, whoever has it is reminded.</summary>
    public required Termijnregel Streef { get; init; }

    /// <summary>When it must be done; at its time, or else at closing time, it is too late.</summary>
    public required Termijnregel Fataal { get; init; }

    /// <summary>Who hears of it when the last day has passed.</summary>
    public required Rol Escalatie { get; init; }

    public required string Titel { get; init; }
}
