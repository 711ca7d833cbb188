namespace InzetOpMaat.Orchestrations;

/// <summary>How many existing clients have their turn on each local date, by all lists together.</summary>
internal sealed record Beurtbezetting(Dictionary<DateOnly, int> Dagen);
