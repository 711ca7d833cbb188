namespace InzetOpMaat.Domain;

/// <summary>A local date (Europe/Amsterdam) that can explain itself.</summary>
/// <param name="Tijd">The local time of that day, where the rule says one; else the whole day counts.</param>
public sealed record AfgeleideDatum(DateOnly Datum, Afleiding Waarom, TimeOnly? Tijd = null);
