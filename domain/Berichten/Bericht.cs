namespace InzetOpMaat.Domain;

/// <summary>The text of one message to a klant.</summary>
public sealed record Bericht(string Onderwerp, string Tekst);
