namespace InzetOpMaat.Domain;

/// <summary>The nazorg after a placement of one kind. Source: beleidskader §4.1.</summary>
public sealed record Nazorgbeleid
{
    /// <summary>How long it lasts, from the first day in the place.</summary>
    public required Termijn Duur { get; init; }

    /// <summary>From one contact to the next.</summary>
    public required Termijn Interval { get; init; }

    /// <summary>Who keeps in touch.</summary>
    public required Rol Rol { get; init; }

    /// <summary>True when the klant stays in the klantgroep and begeleiding goes on beside the nazorg.</summary>
    public required bool BegeleidingGaatDoor { get; init; }
}
