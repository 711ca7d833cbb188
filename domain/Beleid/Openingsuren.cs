namespace InzetOpMaat.Domain;

/// <summary>From opening to closing, local time.</summary>
public readonly record struct Openingsuren(TimeOnly Van, TimeOnly Tot);
