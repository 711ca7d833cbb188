namespace InzetOpMaat.Domain;

/// <summary>One mistake in a policy document.</summary>
/// <param name="Pointer">JSON pointer (RFC 6901); empty for the document as a whole.</param>
/// <param name="Melding">What is wrong, in Dutch.</param>
public sealed record Beleidsfout(string Pointer, string Melding);
