namespace InzetOpMaat.Orchestrations;

/// <summary>A page of journeys.</summary>
/// <param name="Vervolg">Asks for the next one; null at the end.</param>
/// <param name="Totaal">How many journeys meet the conditions, on all pages together.</param>
public sealed record Overzichtspagina(IReadOnlyList<Overzichtsrij> Klantreizen, string? Vervolg, int Totaal);
