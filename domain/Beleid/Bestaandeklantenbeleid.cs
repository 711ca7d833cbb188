namespace InzetOpMaat.Domain;

/// <summary>How existing clients get the ambitiegesprek that they never had. Source: beleidskader §4.1.</summary>
public sealed record Bestaandeklantenbeleid
{
    /// <summary>The time in which all of a list should have had their turn.</summary>
    public required int Maanden { get; init; }

    /// <summary>How many of these talks the intakers can hold in a week of five working days, beside those of who reports.</summary>
    public required int GesprekkenPerWeek { get; init; }
}
