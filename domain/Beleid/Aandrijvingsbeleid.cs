namespace InzetOpMaat.Domain;

/// <summary>What keeps every journey going.</summary>
public sealed record Aandrijvingsbeleid
{
    /// <summary>A journey looks up at least this often, in calendar days: no timer is longer.</summary>
    public required int HartslagDagen { get; init; }

    /// <summary>A journey that is this much past its next moment, in minutes, is rung or rebuilt.</summary>
    public required int VeegmargeMinuten { get; init; }

    /// <summary>By how many calendar days the search for a free moment is stretched when the window has none.</summary>
    public required int ZoekvensterUitbreidingDagen { get; init; }

    /// <summary>After how many minutes a task that is due on the day it was made is brought to mind.</summary>
    public required int HerinneringZelfdeDagMinuten { get; init; }
}
