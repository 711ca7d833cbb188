namespace InzetOpMaat.Orchestrations;

/// <summary>Where an item is in the lists of a colleague, by the ids that To Do gave.</summary>
public sealed record Itemplek(string Lijst, string Item);
