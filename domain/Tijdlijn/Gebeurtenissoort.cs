using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>
/// What happened, past passive: the closed set of the timeline. What happens at one instant is shown in this order:
/// what people reported, what it led to, what was set out. Stored by name, so a new kind can be put where it belongs.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<Gebeurtenissoort>))]
public enum Gebeurtenissoort
{
    MeldingWerdGedaan,
    ScreeningWerdGedaan,
    TochWerdAangevraagd,
    AfspraakWerdBevestigd,
    AfspraakWerdVerplaatst,
    AfspraakWerdOvergedragen,
    AfspraakWerdAfgemeld,
    KlantVerscheenNiet,
    AfspraakWerdGehouden,
    VoortgangWerdBesproken,
    ToestemmingWerdVastgelegd,
    StukkenWerdenOntvangen,
    BesluitWerdGenomen,
    OmgekeerdeToetsWerdGedaan,
    TaakWerdOvergedragen,
    TaakWerdAfgerond,
    TaakVerviel,
    PlaatsingWerdVastgelegd,
    KlantVielTerug,
    PlaatsingBegon,
    PlaatsingLiepAf,
    NazorgWerdAfgerond,
    DossierWerdBijgewerkt,
    TrajectBegon,
    TrajectcontactWerdGehouden,
    TrajectWerdAfgerond,
    TevredenheidWerdGemeten,
    KlachtWerdIngediend,
    KlachtWerdAfgehandeld,
    HuishoudenWerdGewijzigd,
    KlantWerdIngedeeld,
    KlantgroepWerdGewijzigd,
    AfspraakVerviel,
    GeenRechtWerdGemeld,
    UitkeringWerdGestart,
    BeslistermijnWerdOpgeschort,
    HandhavingssignaalWerdGegeven,
    FaseWerdBereikt,
    TaakWerdUitgezet,
    AfspraakWerdGepland,
    UitnodigingWerdVerstuurd,
    HerinneringWerdVerstuurd,
    StukkenWerdenGevraagd,
    BerichtWerdVerstuurd,
    TaakWerdHerinnerd,
    TaakWerdGeescaleerd,
    KlantreisWerdHersteld,
    KlantreisWerdBeeindigd,
}
