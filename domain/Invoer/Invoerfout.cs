namespace InzetOpMaat.Domain;

/// <summary>One mistake in what was sent.</summary>
/// <param name="Pointer">JSON pointer (RFC 6901) to the value, in the camelCase of the API.</param>
/// <param name="Melding">What is wrong, in Dutch; never repeats the value.</param>
public sealed record Invoerfout(string Pointer, string Melding);
