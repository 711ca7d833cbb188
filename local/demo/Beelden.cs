using System.Text.Json.Serialization;

namespace InzetOpMaat.Local;

/// <summary>A journey as the API shows it to a client; only what the demo looks at.</summary>
internal sealed record Klantreisbeeld(
    string KlantreisId,
    string HuishoudenId,
    DateTimeOffset GemeldOp,
    Fase Fase,
    Klantgroep? Klantgroep,
    Eindereden? Eindereden,
    IReadOnlyList<Contactbeeld> Contactpersonen,
    DateOnly? KlantgroepSinds,
    Momentbeeld? VolgendMoment,
    IReadOnlyList<Afspraakbeeld> Afspraken,
    IReadOnlyList<Taakbeeld> OpenTaken);

internal sealed record Contactbeeld(Rol Rol, string MedewerkerId);

internal sealed record Momentbeeld(DateTimeOffset Op, string Wat);

internal sealed record Afspraakbeeld(
    string AfspraakId,
    Afspraaksoort Soort,
    int Ronde,
    Rol Rol,
    string MedewerkerId,
    DateTimeOffset BeginTijdstip,
    DateTimeOffset EindTijdstip,
    Afspraakstatus Status,
    string Waarom)
{
    public Afspraaknaam Naam => Afspraaknaam.Lees(AfspraakId.Split('.')[1]);

    public bool IsOpen => Status is Afspraakstatus.Gepland or Afspraakstatus.Bevestigd;
}

internal sealed record Taakbeeld(
    string TaakId,
    string KlantreisId,
    Taaksoort Soort,
    Rol Rol,
    string MedewerkerId,
    DateTimeOffset GemaaktOp,
    DateOnly Streefdatum,
    DateOnly Fataledatum);

internal sealed record Gebeurtenisbeeld(
    DateTimeOffset Op, Gebeurtenissoort Soort, string Wie, string Wat, string? Waarom, string? Verwijzing, string Bron);

internal sealed record Tijdlijnbeeld(
    IReadOnlyList<Gebeurtenisbeeld> Gebeurtenissen,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppelingbeeld> Koppelingen);

internal sealed record Koppelingbeeld(string Href);

internal sealed record Meldingbeeld(string KlantreisId, string HuishoudenId);

internal sealed record Uitkeringbeeld(string HuishoudenId, string KlantreisId, string ConsulentId);
