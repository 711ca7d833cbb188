namespace InzetOpMaat.Domain;

/// <summary>A recurring moment that another version of the policy puts on another date.</summary>
/// <param name="Was">By the old version; null when it has no such moment.</param>
/// <param name="Wordt">By the new version; null when it has no such moment.</param>
public sealed record Momentverschuiving(Momentsoort Soort, int Nummer, AfgeleideDatum? Was, AfgeleideDatum? Wordt);
