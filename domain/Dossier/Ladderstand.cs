namespace InzetOpMaat.Domain;

/// <summary>On which steps a klant stands.</summary>
/// <param name="Reintegratie">Null for who is not on the way to work.</param>
public sealed record Ladderstand(Participatietrede Participatie, Reintegratietrede? Reintegratie = null);
