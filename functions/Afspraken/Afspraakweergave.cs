using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>An appointment as the API shows it.</summary>
internal sealed record Afspraakweergave(
    string AfspraakId,
    string KlantreisId,
    Afspraaksoort Soort,
    int Nummer,
    int Ronde,
    Rol Rol,
    string MedewerkerId,
    DateTimeOffset BeginTijdstip,
    DateTimeOffset EindTijdstip,
    string Plaats,
    Afspraakstatus Status,
    string Waarom,
    DateTimeOffset? HerinneringOp,
    string? BijeenkomstId,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen)
{
    public static Afspraakweergave Van(Afspraak afspraak) => new(
        afspraak.Id,
        afspraak.KlantreisId,
        afspraak.Soort,
        afspraak.Nummer,
        afspraak.Ronde,
        afspraak.Rol,
        afspraak.MedewerkerId,
        afspraak.Begin,
        afspraak.Einde,
        afspraak.Plaats,
        afspraak.Status,
        afspraak.Waarom.InEenZin(),
        afspraak.Herinnering?.Op,
        afspraak.BijeenkomstId,
        Koppeling.Naar(
            ("self", Adressen.Afspraak(afspraak.Id)),
            ("klantreis", Adressen.Klantreis(afspraak.KlantreisId)),
            ("uitkomst", afspraak.IsOpen ? Adressen.Afspraakuitkomst(afspraak.Id) : null)));
}
