namespace InzetOpMaat.Domain;

/// <summary>A recurring moment that another version of the policy puts on another date.</summary>
/// <param name="Was">By the old version; null when it has no such moment.</param>
/// <param name="Wordt">By the new version; null when it has no such moment.</param>
public sealed record Momentverschuiving(Momentsoort Soort, int Nummer, AfgeleideDatum? Was, AfgeleideDatum? Wordt);

/// <summary>When a person is asked whether the group still fits, by two versions of the policy; null when that version never asks it.</summary>
public sealed record Kenmerkverschuiving(AfgeleideDatum? Was, AfgeleideDatum? Wordt);
