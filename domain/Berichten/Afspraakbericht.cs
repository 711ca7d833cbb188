namespace InzetOpMaat.Domain;

/// <summary>Messages about an appointment.</summary>
internal static class Afspraakbericht
{
    public static Bericht Uitnodiging(Afspraak afspraak, Berichtgegevens gegevens) => Briefopbouw.Maak(
        afspraak.Ronde == 1 ? "Uw uitnodiging" : "Uw nieuwe uitnodiging",
        gegevens,
        afspraak.Ronde == 1
            ? $"Wij nodigen u graag uit voor {Wat(afspraak.Soort)}."
            : $"Wij hebben een nieuw moment voor u gevonden voor {Wat(afspraak.Soort)}.",
        Wanneer(afspraak),
        Waarvoor(afspraak.Soort),
        Briefopbouw.Verzetten(gegevens));

    public static Bericht Herinnering(Afspraak afspraak, Berichtgegevens gegevens) => Briefopbouw.Maak(
        "Tot binnenkort",
        gegevens,
        $"Binnenkort heeft u {Wat(afspraak.Soort)}. Wij kijken ernaar uit u te zien.",
        Wanneer(afspraak),
        Briefopbouw.Verzetten(gegevens));

    public static Bericht Vervalt(Afspraak afspraak, Berichtgegevens gegevens) => Briefopbouw.Maak(
        "Uw afspraak gaat niet door",
        gegevens,
        $"De afspraak van {Datumtekst.Moment(afspraak.Begin)} gaat niet door. U hoeft niets te doen.",
        "Is er een nieuwe afspraak nodig? Dan hoort u dat van ons.");

    public static Bericht AndereCollega(Afspraak afspraak, Berichtgegevens gegevens) => Briefopbouw.Maak(
        "Uw afspraak gaat door, met iemand anders",
        gegevens,
        $"Uw afspraak gaat gewoon door, op hetzelfde moment en op dezelfde plek. U spreekt dan met {gegevens.Contact ?? "een collega"}.",
        Wanneer(afspraak),
        Briefopbouw.Verzetten(gegevens));

    private static string Wanneer(Afspraak afspraak) =>
        $"Wanneer: {Datumtekst.Moment(afspraak.Begin)}, tot ongeveer {Datumtekst.Tijd(Lokaletijd.Tijd(afspraak.Einde))}.\nWaar: {afspraak.Plaats}.";

    private static string Wat(Afspraaksoort soort) => soort switch
    {
        Afspraaksoort.Ambitiegesprek => "een gesprek over wat u wilt en kunt",
        Afspraaksoort.Uitkeringsgesprek => "een gesprek over uw aanvraag",
        Afspraaksoort.KickOff => "een bijeenkomst in een kleine groep",
        Afspraaksoort.Kennismaking => "een kennismaking met uw vaste contactpersoon",
        Afspraaksoort.Voortgangsgesprek => "een gesprek over hoe het met u gaat",
        Afspraaksoort.Rechtmatigheidsgesprek => "een gesprek over uw gegevens",
        Afspraaksoort.Themabijeenkomst => "een bijeenkomst over een onderwerp dat bij u past",
        Afspraaksoort.Nazorggesprek => "een gesprek over hoe het gaat op uw plek",
        Afspraaksoort.Extragesprek => "een extra gesprek",
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Onbekende afspraak."),
    };

    private static string Waarvoor(Afspraaksoort soort) => soort switch
    {
        Afspraaksoort.Ambitiegesprek => "We nemen de tijd om u te leren kennen. Samen kijken we wat bij u past. U hoeft niets voor te bereiden.",
        Afspraaksoort.Uitkeringsgesprek => "We bekijken uw aanvraag samen. Heeft u nog niet alle papieren? Kom gewoon, dan helpen we u.",
        Afspraaksoort.KickOff => "U hoort over omgaan met geld en over regelingen waar u iets aan heeft. U maakt een begin met uw eigen plan.",
        Afspraaksoort.Kennismaking => "U maakt kennis en bespreekt samen uw volgende stap.",
        Afspraaksoort.Voortgangsgesprek => "Samen kijken we hoe het gaat, wat u nodig heeft en of uw plan nog klopt. U hoeft niets voor te bereiden.",
        Afspraaksoort.Rechtmatigheidsgesprek => "Samen kijken we of uw gegevens nog kloppen en of u krijgt waar u recht op heeft.",
        Afspraaksoort.Themabijeenkomst => "U spreekt anderen in dezelfde situatie en hoort dingen waar u iets aan heeft.",
        Afspraaksoort.Nazorggesprek => "We horen graag hoe het gaat. Is er iets lastig? Dan zoeken we samen een oplossing.",
        Afspraaksoort.Extragesprek => "Samen kijken we wat u nu nodig heeft. U hoeft niets voor te bereiden.",
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Onbekende afspraak."),
    };
}
