using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>What a version of the policy would change for the journeys that run.</summary>
/// <param name="VergelekenMet">The version that would hold on its date without it.</param>
/// <param name="Momenten">The first moments that move; <paramref name="Klantgroepen"/> counts them all.</param>
/// <param name="Volledig">False when there are more journeys than were looked at.</param>
internal sealed record Beleidsvoorbeeld(
    string Versie,
    DateOnly Ingangsdatum,
    string VergelekenMet,
    IReadOnlyList<Groepsvoorbeeld> Klantgroepen,
    IReadOnlyList<Momentvoorbeeld> Momenten,
    bool Volledig,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen);

/// <summary>One klantgroep.</summary>
/// <param name="Klantreizen">How many are in begeleiding now.</param>
/// <param name="Geraakt">For how many of these a moment moves.</param>
/// <param name="Momenten">How many moments move.</param>
internal sealed record Groepsvoorbeeld(Klantgroep Klantgroep, int Klantreizen, int Geraakt, int Momenten);

/// <summary>One moment that moves.</summary>
/// <param name="WasDatum">Null when there was no such moment.</param>
/// <param name="WordtDatum">Null when there is no such moment any more.</param>
internal sealed record Momentvoorbeeld(
    string KlantreisId, Klantgroep Klantgroep, Momentsoort Soort, int Nummer, DateOnly? WasDatum, DateOnly? WordtDatum, string? WordtWaarom);
