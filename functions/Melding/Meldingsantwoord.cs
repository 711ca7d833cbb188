using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions;

/// <summary>What a melding led to: the same for a repeated request.</summary>
internal sealed record Meldingsantwoord(
    string KlantreisId,
    string HuishoudenId,
    DateTimeOffset GemeldOp,
    DateOnly Meldingsdatum,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen)
{
    public static IResult Van(Meldingsafdruk afdruk, HttpResponse antwoord)
    {
        antwoord.Headers.Location = Adressen.Klantreis(afdruk.KlantreisId);
        return Antwoord.Json(
            new Meldingsantwoord(
                afdruk.KlantreisId,
                afdruk.HuishoudenId,
                afdruk.GemeldOp,
                Lokaletijd.Datum(afdruk.GemeldOp),
                Koppeling.Naar(
                    ("self", Adressen.Klantreis(afdruk.KlantreisId)),
                    ("tijdlijn", Adressen.Tijdlijn(afdruk.KlantreisId)),
                    ("screening", Adressen.Screening(afdruk.KlantreisId)))),
            StatusCodes.Status201Created);
    }
}
