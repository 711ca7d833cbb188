namespace InzetOpMaat.Domain;

/// <summary>An instant (UTC) that can explain itself.</summary>
public sealed record AfgeleidMoment(DateTimeOffset Op, Afleiding Waarom);
