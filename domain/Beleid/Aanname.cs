namespace InzetOpMaat.Domain;

/// <summary>A value of the policy document that its sources do not give.</summary>
/// <param name="Pointer">JSON pointer (RFC 6901) to the value in the document.</param>
/// <param name="Reden">Why this value was chosen, in Dutch.</param>
public sealed record Aanname(string Pointer, string Reden);
