namespace InzetOpMaat.Orchestrations;

/// <summary>A page of journeys. <paramref name="Vervolg"/> asks for the next one; null at the end.</summary>
public sealed record Overzichtspagina(IReadOnlyList<Overzichtsrij> Klantreizen, string? Vervolg);
