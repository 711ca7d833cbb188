using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>What happened, past passive: the closed set of the timeline.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Gebeurtenissoort>))]
public enum Gebeurtenissoort
{
    MeldingWerdGedaan,

    ScreeningWerdGedaan,

    SpoedWerdOpgepakt,

    DoorverwijzingWerdGevraagd,

    GeenRechtWerdGemeld,

    TochWerdAangevraagd,

    AfspraakWerdGepland,

    UitnodigingWerdVerstuurd,

    HerinneringWerdVerstuurd,

    AfspraakWerdBevestigd,

    AfspraakWerdVerplaatst,

    AfspraakWerdAfgemeld,

    KlantVerscheenNiet,

    AfspraakWerdGehouden,

    AfspraakVerviel,

    KlantWerdGeplaatst,

    RegieWerdOvergedragen,

    FaseWerdBereikt,

    UitkeringWerdGestart,

    StukkenWerdenGevraagd,

    StukkenWerdenOntvangen,

    BesluitWerdGenomen,

    TaakWerdUitgezet,

    TaakWerdHerinnerd,

    TaakWerdGeescaleerd,

    TaakWerdAfgerond,

    BerichtWerdVerstuurd,

    KlantreisWerdHersteld,

    StapMislukte,

    KlantreisWerdBeeindigd,
}
