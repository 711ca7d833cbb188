using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>An absence with the proposal for what falls in it, as the API shows it.</summary>
internal sealed record Afwezigheidweergave(
    string AfwezigheidId,
    string MedewerkerId,
    DateOnly Van,
    DateOnly Tot,
    Afwezigheidstatus Status,
    DateTimeOffset GemeldOp,
    string GemeldDoor,
    DateTimeOffset? AkkoordOp,
    string? AkkoordDoor,
    DateOnly? TerugOp,
    DateTimeOffset? IngetrokkenOp,
    string? IngetrokkenDoor,
    IReadOnlyList<Voorstelregelweergave> Regels,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen)
{
    public static Afwezigheidweergave Maak(Afwezigheid afwezigheid, IEnumerable<Voorstelregel> regels) => new(
        afwezigheid.Id,
        afwezigheid.MedewerkerId,
        afwezigheid.Van,
        afwezigheid.Tot,
        afwezigheid.Status,
        afwezigheid.GemeldOp,
        afwezigheid.GemeldDoor,
        afwezigheid.AkkoordOp,
        afwezigheid.AkkoordDoor,
        afwezigheid.TerugOp,
        afwezigheid.IngetrokkenOp,
        afwezigheid.IngetrokkenDoor,
        [.. regels.Select(r => new Voorstelregelweergave(r.Nummer, r.Soort, r.Verwijzing, r.Naar, r.NietVoor, r.Klanten, r.Waarom, r.Stand(afwezigheid)))],
        Koppeling.Naar(
            ("self", Adressen.Afwezigheid(afwezigheid.Id)),
            ("akkoord", afwezigheid.Status == Afwezigheidstatus.Voorgesteld ? Adressen.Afwezigheidsakkoord(afwezigheid.Id) : null),
            ("intrekking", afwezigheid.Status != Afwezigheidstatus.Ingetrokken ? Adressen.Afwezigheidsintrekking(afwezigheid.Id) : null)));
}

/// <summary>What happens with one appointment or task.</summary>
internal sealed record Voorstelregelweergave(
    int Nummer, Voorstelsoort Soort, string Verwijzing, string? Naar, DateOnly? NietVoor, int? Klanten, string Waarom, Regelstatus Status);
