namespace InzetOpMaat.Domain;

/// <summary>A local date (Europe/Amsterdam) that can explain itself.</summary>
public sealed record AfgeleideDatum(DateOnly Datum, Afleiding Waarom);
