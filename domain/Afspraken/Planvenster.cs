namespace InzetOpMaat.Domain;

/// <summary>Between which local dates an appointment is sought (both included), and around which date.</summary>
public sealed record Planvenster(DateOnly Van, DateOnly Tot, DateOnly Doel, TimeSpan Duur, Afleiding Waarom);
