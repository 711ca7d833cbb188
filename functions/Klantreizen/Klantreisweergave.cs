using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>One journey: where it stands, and what happens next. Holds no personal value.</summary>
internal sealed record Klantreisweergave(
    string KlantreisId,
    string HuishoudenId,
    Herkomst Herkomst,
    Meldingskanaal? Kanaal,
    DateTimeOffset GemeldOp,
    DateOnly Meldingsdatum,
    DateOnly? Aanvraagdatum,
    Fase Fase,
    DateTimeOffset FaseSinds,
    DateOnly? GesprekVanaf,
    Klantgroep? Klantgroep,
    DateOnly? KlantgroepSinds,
    Organisatie? Regie,
    bool? ThuisbezoekToestemming,
    IReadOnlyList<Contactpersoon> Contactpersonen,
    IReadOnlyList<Plaatsingweergave> Plaatsingen,
    Geplandeindeweergave? GeplandEinde,
    Eindereden? Eindereden,
    DateOnly? Einddatum,
    DateTimeOffset? BeeindigdOp,
    Volgendmoment? VolgendMoment,
    IReadOnlyList<Afspraakweergave> Afspraken,
    IReadOnlyList<Taakweergave> OpenTaken,
    IReadOnlyList<Spoorweergave> Sporen,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen)
{
    public static Klantreisweergave Van(
        Klantreis reis, IReadOnlyList<Spoor> sporen, IReadOnlyList<Spoorweergave> open, IReadOnlyList<Afspraak> afspraken, IEnumerable<Taak> taken, IEnumerable<Plaatsing> plaatsingen, DateTimeOffset nu) => new(
        reis.Id,
        reis.HuishoudenId,
        reis.Herkomst,
        reis.Kanaal,
        reis.GemeldOp,
        reis.Meldingsdatum,
        reis.Aanvraagdatum,
        reis.Fase,
        reis.FaseSinds,
        reis.GesprekVanaf,
        reis.Klantgroep,
        reis.GroepSinds,
        reis.Regie,
        reis.Thuisbezoek?.Gegeven,
        [.. reis.Contactpersonen.OrderBy(c => c.Key).Select(c => new Contactpersoon(c.Key, c.Value))],
        [.. plaatsingen.Select(Plaatsingweergave.Van)],
        reis.GeplandEinde is { } plan ? new(plan.Einde.Reden, plan.Einde.Datum) : null,
        reis.Eindereden,
        reis.Einddatum,
        reis.BeeindigdOp,
        Volgendmoment.Van(sporen, afspraken, nu),
        [.. afspraken.OrderBy(a => a.Begin).ThenBy(a => a.Ronde).Select(Afspraakweergave.Van)],
        [.. taken.Where(t => t.Status == Taakstatus.Open).OrderBy(t => t.Fataledatum.Datum).ThenBy(t => t.Id, StringComparer.Ordinal).Select(Taakweergave.Van)],
        open,
        Koppeling.Naar(
            ("self", Adressen.Klantreis(reis.Id)),
            ("tijdlijn", Adressen.Tijdlijn(reis.Id)),
            ("herstart", Adressen.Herstart(reis.Id)),
            ("eindeIntrekking", reis.GeplandEinde is null ? null : Adressen.Eindeintrekking(reis.Id)),
            ("klant", Adressen.KlantBekijken(reis.PersoonId)),
            ("uitkering", Adressen.Uitkering(reis.HuishoudenId))));
}

/// <summary>An end that is known already: why, and on which local date.</summary>
internal sealed record Geplandeindeweergave(Eindereden Reden, DateOnly Datum);

/// <summary>Who is the contact in a role, by medewerker id.</summary>
internal sealed record Contactpersoon(Rol Rol, string MedewerkerId);
