using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>One journey in a list.</summary>
internal sealed record Klantreisregel(
    string KlantreisId,
    Fase Fase,
    Klantgroep? Klantgroep,
    Organisatie? Regie,
    Klantreisstatus Status,
    DateTimeOffset GemeldOp,
    IReadOnlyList<Contactpersoon>? Contactpersonen,
    Volgendmoment? VolgendMoment,
    bool TeLaat,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen)
{
    public static Klantreisregel Van(Overzichtsrij rij, DateTimeOffset nu) => new(
        rij.KlantreisId,
        rij.Fase,
        rij.Klantgroep,
        rij.Regie,
        rij.Status,
        rij.GemeldOp,
        rij.Contactpersonen?.Select(contact => new Contactpersoon(contact.Rol, contact.MedewerkerId)).ToList(),
        rij.VolgendMoment is { } op ? new(op, rij.VolgendWaarom ?? "") : null,
        rij.IsTeLaat(nu),
        Koppeling.Naar(("self", Adressen.Klantreis(rij.KlantreisId))));
}
