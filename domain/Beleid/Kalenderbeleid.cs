namespace InzetOpMaat.Domain;

/// <summary>When the office is open. Dates and times are local (Europe/Amsterdam).</summary>
public sealed record Kalenderbeleid
{
    /// <summary>A day of the week that is absent is closed.</summary>
    public required IReadOnlyDictionary<DayOfWeek, Openingsuren> Openingstijden { get; init; }

    public required IReadOnlyDictionary<Feestdag, Feestdagregel> Feestdagen { get; init; }

    /// <summary>Closing days of the municipality's own, with their name.</summary>
    public required IReadOnlyDictionary<DateOnly, string> Sluitingsdagen { get; init; }
}
