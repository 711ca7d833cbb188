using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>What a version of the policy would change for the journeys that run.</summary>
/// <param name="VergelekenMet">The version that would hold on its date without it.</param>
/// <param name="Momenten">The first moments that move; <paramref name="Klantgroepen"/> counts them all.</param>
/// <param name="Herindelingen">The first that are asked on another date whether the group still fits; all are counted too.</param>
/// <param name="Volledig">False when there are more journeys than were looked at.</param>
internal sealed record Beleidsvoorbeeld(
    string Versie,
    DateOnly Ingangsdatum,
    string VergelekenMet,
    IReadOnlyList<Groepsvoorbeeld> Klantgroepen,
    IReadOnlyList<Momentvoorbeeld> Momenten,
    IReadOnlyList<Herindelingsvoorbeeld> Herindelingen,
    bool Volledig,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen);

/// <summary>One klantgroep.</summary>
/// <param name="Klantreizen">How many are in begeleiding or nazorg now.</param>
/// <param name="Geraakt">For how many of these something moves.</param>
/// <param name="Momenten">How many moments move.</param>
/// <param name="Herindelingen">For how many the date moves on which a person looks whether the group still fits.</param>
internal sealed record Groepsvoorbeeld(Klantgroep Klantgroep, int Klantreizen, int Geraakt, int Momenten, int Herindelingen);

/// <summary>One moment that moves.</summary>
/// <param name="WasDatum">Null when there was no such moment.</param>
/// <param name="WordtDatum">Null when there is no such moment any more.</param>
internal sealed record Momentvoorbeeld(
    string KlantreisId, Klantgroep Klantgroep, Momentsoort Soort, int Nummer, DateOnly? WasDatum, DateOnly? WordtDatum, string? WordtWaarom);

/// <summary>One question whether the group still fits that moves.</summary>
/// <param name="WasDatum">Null when it was not asked.</param>
/// <param name="WordtDatum">Null when it is not asked any more.</param>
internal sealed record Herindelingsvoorbeeld(string KlantreisId, Klantgroep Klantgroep, DateOnly? WasDatum, DateOnly? WordtDatum, string? WordtWaarom);
