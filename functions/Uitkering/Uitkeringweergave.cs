using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>The benefit of a household as the API shows it.</summary>
internal sealed record Uitkeringweergave(
    string HuishoudenId,
    string KlantreisId,
    string ConsulentId,
    DateOnly Aanvraagdatum,
    DateOnly BeslissenVoorDatum,
    string BeslissenVoorWaarom,
    IReadOnlyList<Stuksoort> GevraagdeStukken,
    DateOnly? StukkenGevraagdDatum,
    DateOnly? StukkenOntvangenDatum,
    Besluit? Besluit,
    DateOnly? Besluitdatum,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen)
{
    public static Uitkeringweergave Van(Uitkering uitkering) => new(
        uitkering.HuishoudenId,
        uitkering.KlantreisId,
        uitkering.ConsulentId,
        uitkering.Aanvraagdatum,
        uitkering.BeslissenVoor.Datum,
        uitkering.BeslissenVoor.Waarom.InEenZin(),
        uitkering.GevraagdeStukken,
        uitkering.StukkenGevraagdOp,
        uitkering.StukkenOntvangenOp,
        uitkering.Besluit,
        uitkering.BesluitOp,
        Koppeling.Naar(
            ("self", Adressen.Uitkering(uitkering.HuishoudenId)),
            ("klantreis", Adressen.Klantreis(uitkering.KlantreisId))));
}
