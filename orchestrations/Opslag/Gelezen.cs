namespace InzetOpMaat.Orchestrations;

/// <summary>A stored value with the version in which it was read.</summary>
public sealed record Gelezen<T>(T Waarde, string Versie);
