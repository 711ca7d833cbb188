namespace InzetOpMaat.Domain;

/// <summary>The one message with which a klantreis ends: it closes no door.</summary>
internal static class Eindebericht
{
    /// <exception cref="ArgumentException">There is no reason, or one after which nothing is sent.</exception>
    public static Bericht Maak(Berichtgegevens gegevens) => Briefopbouw.Maak(
        "Onze begeleiding stopt",
        gegevens,
        Waarom(gegevens.Eindereden),
        "Stond er nog een afspraak? Die gaat niet door. U hoeft niets te doen.",
        "Verandert er iets in uw situatie? U kunt zich altijd weer bij ons melden.");

    private static string Waarom(Eindereden? reden) => reden switch
    {
        Eindereden.Werk => "U heeft een plek gevonden en het gaat goed. Daarom stopt onze begeleiding. Wij wensen u veel plezier en geluk.",
        Eindereden.Verhuizing => "U gaat in een andere gemeente wonen. Daarom stopt onze begeleiding. Uw nieuwe gemeente helpt u graag verder.",
        Eindereden.PensioengerechtigdeLeeftijd => "U heeft de leeftijd voor AOW. Daarom stopt onze begeleiding. Wij wensen u alle goeds.",
        Eindereden.GeenRecht => "Zoals het er nu uitziet heeft u geen recht op een uitkering. Daarom stopt onze begeleiding.",
        Eindereden.Afgewezen => "Uw aanvraag is niet toegekend. We hebben bekeken wat nu het beste past. Daarom stopt onze begeleiding.",
        Eindereden.EigenVerzoek => "U heeft ons gevraagd om te stoppen. Dat is goed. Daarom stopt onze begeleiding.",
        _ => throw new ArgumentException("Bij dit einde hoort geen bericht.", nameof(reden)),
    };
}
