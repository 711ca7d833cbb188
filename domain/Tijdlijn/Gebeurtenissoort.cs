using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>
/// What happened, past passive: the closed set of the timeline. What happens at one instant is shown in this order:
/// what people reported, what it led to, what was set out. Stored by name; the number is part of the key of a stored line
/// and never changes, so a new kind takes a free one where it belongs.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<Gebeurtenissoort>))]
public enum Gebeurtenissoort
{
    MeldingWerdGedaan = 100,
    BestaandeKlantWerdOvergenomen = 105,
    ScreeningWerdGedaan = 110,
    TochWerdAangevraagd = 120,
    AfspraakWerdBevestigd = 130,
    AfspraakWerdVerplaatst = 140,
    AfspraakWerdOvergedragen = 150,
    AfspraakWerdAfgemeld = 160,
    KlantVerscheenNiet = 170,
    AfspraakWerdGehouden = 180,
    VoortgangWerdBesproken = 190,
    ExtragesprekWerdGevraagd = 194,
    RitmeWerdAangepast = 196,
    ToestemmingWerdVastgelegd = 200,
    StukkenWerdenOntvangen = 210,
    BesluitWerdGenomen = 220,
    OmgekeerdeToetsWerdGedaan = 230,
    TaakWerdOvergedragen = 240,
    TaakWerdAfgerond = 250,
    TaakVerviel = 260,
    PlaatsingWerdVastgelegd = 270,
    KlantVielTerug = 280,
    PlaatsingBegon = 290,
    PlaatsingLiepAf = 300,
    NazorgWerdAfgerond = 310,
    DossierWerdBijgewerkt = 320,
    PlanWerdActueel = 325,
    TrajectBegon = 330,
    TrajectcontactWerdGehouden = 340,
    TrajectWerdAfgerond = 350,
    TevredenheidWerdGemeten = 360,
    KlachtWerdIngediend = 370,
    KlachtWerdAfgehandeld = 380,
    HuishoudenWerdGewijzigd = 390,
    KlantWerdIngedeeld = 400,
    KlantgroepWerdGewijzigd = 410,
    AfspraakVerviel = 420,
    SignaalVerviel = 425,
    GeenRechtWerdGemeld = 430,
    UitkeringWerdGestart = 440,
    BeslistermijnWerdOpgeschort = 450,
    BeslistermijnWerdHervat = 452,
    BeslistermijnWerdVerlengd = 454,
    HandhavingssignaalWerdGegeven = 460,
    FaseWerdBereikt = 470,
    TaakWerdUitgezet = 480,
    AfspraakWerdGepland = 490,
    UitnodigingWerdVerstuurd = 500,
    HerinneringWerdVerstuurd = 510,
    HerinneringVerviel = 515,
    StukkenWerdenGevraagd = 520,
    BerichtWerdVerstuurd = 530,
    TaakWerdHerinnerd = 540,
    TaakWerdGeescaleerd = 550,
    KlantreisWerdHersteld = 560,
    KlantreisWerdBeeindigd = 570,
}
