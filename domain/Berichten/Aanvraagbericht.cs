namespace InzetOpMaat.Domain;

/// <summary>Messages about the application for the benefit.</summary>
internal static class Aanvraagbericht
{
    public static Bericht GeenRecht(Berichtgegevens gegevens) => Briefopbouw.Maak(
        "Over uw melding",
        gegevens,
        "U heeft zich bij ons gemeld. Wij denken dat u nu geen recht heeft op een uitkering. Dit is een advies en nog geen besluit.",
        $"U mag altijd toch een aanvraag doen. Wij kijken dan zorgvuldig naar uw situatie.{Graag(gegevens, "Laat het ons dan weten")}");

    public static Bericht StukkenGevraagd(Berichtgegevens gegevens) => Briefopbouw.Maak(
        "Welke papieren wij van u nodig hebben",
        gegevens,
        "Om uw aanvraag te kunnen afmaken hebben wij papieren van u nodig.",
        Lijst(gegevens),
        $"Lukt het niet om alles te vinden? Laat het ons weten, dan zoeken we samen.{Graag(gegevens, "Wij krijgen de papieren graag van u")}");

    public static Bericht StukkenHerinnering(Berichtgegevens gegevens) => Briefopbouw.Maak(
        "Kunnen wij u helpen met uw papieren?",
        gegevens,
        "Wij hebben nog niet alle papieren van u ontvangen. Dat kan gebeuren.",
        Lijst(gegevens),
        $"Bel ons als iets niet lukt. We denken met u mee.{Graag(gegevens, "Wij krijgen de papieren graag van u")}");

    public static Bericht Besluit(Berichtgegevens gegevens) => Briefopbouw.Maak(
        "Het besluit over uw aanvraag",
        gegevens,
        gegevens.Besluit switch
        {
            Domain.Besluit.Toegekend => "Goed nieuws: u krijgt een uitkering. In de brief met het besluit leest u wat dit voor u betekent.",
            Domain.Besluit.Afgewezen => "U krijgt geen uitkering. Wij snappen dat dit vervelend is. In de brief met het besluit leest u waarom.",
            Domain.Besluit.BuitenBehandeling =>
                "Wij konden uw aanvraag niet afmaken, omdat er papieren missen. U kunt altijd een nieuwe aanvraag doen. Wij helpen u daarbij.",
            Domain.Besluit.Ingetrokken => "U heeft uw aanvraag ingetrokken. Wij stoppen ermee. U kunt later altijd weer een aanvraag doen.",
            _ => throw new ArgumentException("Dit bericht gaat over een besluit.", nameof(gegevens)),
        },
        gegevens.Besluit is Domain.Besluit.Afgewezen or Domain.Besluit.BuitenBehandeling
            ? "Bent u het niet eens met het besluit? In de brief staat hoe u bezwaar maakt. Bel ons gerust, dan leggen we het uit."
            : null);

    private static string Graag(Berichtgegevens gegevens, string zin) =>
        gegevens.Uiterlijk is { } uiterlijk ? $" {zin} voor of op {Datumtekst.Datum(uiterlijk)}." : "";

    private static string? Lijst(Berichtgegevens gegevens) => gegevens.Stukken is { Count: > 0 } stukken
        ? $"Het gaat om:\n{string.Join("\n", stukken.Select(stuk => $"- {Naam(stuk)}"))}"
        : null;

    private static string Naam(Stuksoort stuk) => stuk switch
    {
        Stuksoort.Identiteitsbewijs => "uw paspoort of identiteitskaart",
        Stuksoort.Bankafschriften => "uw bankafschriften van de laatste drie maanden",
        Stuksoort.Huurcontract => "uw huurcontract",
        Stuksoort.Loonstrook => "uw laatste loonstrook",
        Stuksoort.Uwvbeslissing => "de brief van het UWV over uw uitkering",
        Stuksoort.Schuldenoverzicht => "een overzicht van uw schulden, als u die heeft",
        _ => throw new ArgumentOutOfRangeException(nameof(stuk), stuk, "Onbekend stuk."),
    };
}
