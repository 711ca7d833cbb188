namespace InzetOpMaat.Functions;

/// <summary>Free text of a person about an outcome. May hold personal details (docs/privacy.md).</summary>
public sealed record Notitie(string Vraag, string Wie, DateTimeOffset Op, string Tekst);
