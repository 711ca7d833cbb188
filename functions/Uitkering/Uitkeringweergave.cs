using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>The benefit of a household as the API shows it.</summary>
/// <param name="Opgeschort">Whether the clock of the term for the decision stands still.</param>
internal sealed record Uitkeringweergave(
    string HuishoudenId,
    string KlantreisId,
    string ConsulentId,
    DateOnly Aanvraagdatum,
    DateOnly BeslissenVoorDatum,
    string BeslissenVoorWaarom,
    bool Opgeschort,
    IReadOnlyList<Opschortingweergave> Opschortingen,
    IReadOnlyList<Verlengingweergave> Verlengingen,
    IReadOnlyList<Stuksoort> GevraagdeStukken,
    DateOnly? StukkenGevraagdDatum,
    DateOnly? StukkenOntvangenDatum,
    Besluit? Besluit,
    DateOnly? Besluitdatum,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen)
{
    /// <param name="vandaag">The local date: while the clock stands still the last day moves on.</param>
    public static Uitkeringweergave Van(Uitkering uitkering, Beleid beleid, DateOnly vandaag)
    {
        var uiterlijk = uitkering.Uiterlijk(vandaag, beleid);
        return new(
            uitkering.HuishoudenId,
            uitkering.KlantreisId,
            uitkering.ConsulentId,
            uitkering.Aanvraagdatum,
            uiterlijk.Datum,
            uiterlijk.Waarom.InEenZin(),
            uitkering.IsOpgeschort(vandaag),
            [.. uitkering.Termijn.Opschortingen.Select(o => new Opschortingweergave(o.Reden, o.Na.AddDays(1), o.Tot))],
            [.. uitkering.Termijn.Verlengingen.Select(v => new Verlengingweergave(v.Reden, v.Op, v.Met.InWoorden()))],
            uitkering.GevraagdeStukken,
            uitkering.StukkenGevraagdOp,
            uitkering.StukkenOntvangenOp,
            uitkering.Besluit,
            uitkering.BesluitOp,
            Koppeling.Naar(
                ("self", Adressen.Uitkering(uitkering.HuishoudenId)),
                ("klantreis", Adressen.Klantreis(uitkering.KlantreisId)),
                ("opschortingen", uitkering.Besluit is null ? Adressen.Opschortingen(uitkering.HuishoudenId) : null),
                ("hervatting", uitkering.Besluit is null && uitkering.TeHervatten(vandaag) is not null ? Adressen.Hervatting(uitkering.HuishoudenId) : null),
                ("verlengingen", uitkering.BezwaarTegenVerlenging(beleid, vandaag) is null ? Adressen.Verlengingen(uitkering.HuishoudenId) : null)));
    }
}

/// <summary>A time in which the clock stood still.</summary>
/// <param name="Begindatum">The first local date on which it did.</param>
/// <param name="Hervatdatum">The first local date on which it ran again; null while nobody knows.</param>
internal sealed record Opschortingweergave(Termijnreden Reden, DateOnly Begindatum, DateOnly? Hervatdatum);

/// <summary>More time that was given.</summary>
/// <param name="Verlengdatum">The local date on which it was.</param>
/// <param name="Termijn">How much, in Dutch.</param>
internal sealed record Verlengingweergave(Termijnreden Reden, DateOnly Verlengdatum, string Termijn);
