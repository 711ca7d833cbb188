namespace InzetOpMaat.Domain;

/// <summary>Messages about when the decision on the application comes (Awb art. 4:14 and 4:15).</summary>
internal static class Beslistermijnbericht
{
    private const string Problemen = "Komt u hierdoor in de problemen? Bel ons gerust. Dan kijken we samen wat er kan.";

    public static Bericht Opgeschort(Berichtgegevens gegevens) => Briefopbouw.Maak(
        "Uw aanvraag duurt langer",
        gegevens,
        $"{Waarom(gegevens.Termijnreden)} Daarom staat de tijd voor ons besluit stil. U hoeft niets te doen.",
        gegevens.Uiterlijk is { } uiterlijk ? Antwoord(uiterlijk) : "Wij laten het u weten als wij verder kunnen.",
        Problemen);

    public static Bericht Hervat(Berichtgegevens gegevens) => Briefopbouw.Maak(
        "Wij gaan verder met uw aanvraag",
        gegevens,
        "Wij moesten even wachten met uw aanvraag. Nu gaan we verder. U hoeft niets te doen.",
        Antwoord(Datum(gegevens)));

    public static Bericht Verlengd(Berichtgegevens gegevens) => Briefopbouw.Maak(
        "Uw aanvraag duurt langer",
        gegevens,
        "Het lukt ons niet om op tijd te besluiten over uw aanvraag. Dat spijt ons.",
        Antwoord(Datum(gegevens)),
        Problemen);

    private static string Antwoord(DateOnly uiterlijk) => $"U krijgt ons besluit voor of op {Datumtekst.Datum(uiterlijk)}.";

    private static DateOnly Datum(Berichtgegevens gegevens) =>
        gegevens.Uiterlijk ?? throw new ArgumentException("Dit bericht noemt een datum.", nameof(gegevens));

    private static string Waarom(Termijnreden? reden) => reden switch
    {
        Termijnreden.InformatieUitBuitenland => "Wij hebben voor uw aanvraag informatie gevraagd in een ander land. Wij wachten op antwoord.",
        Termijnreden.Overmacht => "Er is iets gebeurd waardoor wij nu niet verder kunnen met uw aanvraag. Dat ligt niet aan u.",
        Termijnreden.KlantStemtIn => "U vindt het goed dat wij meer tijd nemen voor uw aanvraag.",
        Termijnreden.DoorKlant => "Wij kunnen nu nog niet verder met uw aanvraag.",
        _ => throw new ArgumentException("Dit bericht gaat over een opschorting.", nameof(reden)),
    };
}
