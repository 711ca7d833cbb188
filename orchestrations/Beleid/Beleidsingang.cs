namespace InzetOpMaat.Orchestrations;

/// <summary>Takes a date for the version that holds from it on, so that no other can have it.</summary>
public sealed record Beleidsingang(string Versie);
