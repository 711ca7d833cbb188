using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>Where all journeys stand together, at one instant (UTC). Counts what goes on; only the phases also show what ended.</summary>
internal sealed record Overzichtweergave(
    DateTimeOffset Op,
    int Totaal,
    int TeLaat,
    int ZonderVolgendMoment,
    IReadOnlyList<GroepEnFase> PerGroepEnFase,
    IReadOnlyList<Regietelling> PerRegie,
    IReadOnlyList<Werklast> Werklast,
    IReadOnlyList<Kickoffbezetting> KickOffs,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen);

/// <summary>Before the ambitiegesprek there is no group.</summary>
internal sealed record GroepEnFase(Klantgroep? Klantgroep, Fase Fase, int Aantal, int TeLaat);

internal sealed record Regietelling(Organisatie? Regie, int Aantal);

/// <summary>What a team, or a colleague of it, has to do.</summary>
/// <param name="MedewerkerId">Null for the team as a whole.</param>
/// <param name="Klantreizen">For how many klanten somebody is a contact.</param>
internal sealed record Werklast(string Team, string? MedewerkerId, int OpenTaken, int TakenTeLaat, int Klantreizen);

/// <summary>A kick-off that is to come.</summary>
internal sealed record Kickoffbezetting(
    string BijeenkomstId, Klantgroep Klantgroep, DateTimeOffset BeginTijdstip, string Plaats, int Capaciteit, int Bezet);
