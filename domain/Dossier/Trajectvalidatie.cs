namespace InzetOpMaat.Domain;

/// <summary>What is wrong with a traject, or with a contact about it: all of it at once, and what does not fit the klantreis.</summary>
public static class Trajectvalidatie
{
    private const int HoogsteMaandenVooruit = 6;
    private const int VerstContactMaanden = 12;

    /// <param name="vandaag">The local date.</param>
    public static IReadOnlyList<Invoerfout> Controleer(
        Instrument instrument, DateOnly begindatum, DateOnly? volgendContact, string? reden, Beleid beleid, DateOnly vandaag)
    {
        var controle = new Invoercontrole();
        controle.Eis(begindatum <= vandaag.AddMonths(HoogsteMaandenVooruit), "/begindatum", "Begindatum ligt meer dan een half jaar vooruit.");
        Volgende(controle, instrument, begindatum > vandaag ? begindatum : vandaag, volgendContact, reden, beleid, vandaag);
        return controle.Fouten;
    }

    /// <param name="vandaag">The local date.</param>
    public static IReadOnlyList<Invoerfout> ControleerContact(
        Traject traject, DateOnly? volgendContact, string? reden, Beleid beleid, DateOnly vandaag)
    {
        var controle = new Invoercontrole();
        Volgende(controle, traject.Instrument, vandaag, volgendContact, reden, beleid, vandaag);
        return controle.Fouten;
    }

    /// <param name="vandaag">The local date.</param>
    public static IReadOnlyList<Invoerfout> ControleerEinde(Traject traject, DateOnly einddatum, DateOnly vandaag)
    {
        var controle = new Invoercontrole();
        controle.Eis(einddatum <= vandaag, "/einddatum", "Einddatum ligt in de toekomst.");
        controle.Eis(einddatum >= traject.Begindatum, "/einddatum", "Einddatum ligt voor het begin van het traject.");
        return controle.Fouten;
    }

    /// <summary>Why it cannot begin, as the klantreis is now; null when it can.</summary>
    public static string? Bezwaar(DateOnly begindatum, Klantreis reis) => reis switch
    {
        { Fase: Fase.Beeindigd } => "De klantreis is beeindigd.",
        { Klantgroep: null } => "De klant is nog niet in een groep ingedeeld; een traject begint daarna.",
        _ when begindatum < reis.Meldingsdatum => "De begindatum ligt voor de melding.",
        _ => null,
    };

    private static void Volgende(
        Invoercontrole controle, Instrument instrument, DateOnly laatst, DateOnly? datum, string? reden, Beleid beleid, DateOnly vandaag)
    {
        if (datum is not { } dag)
        {
            controle.Eis(reden is null, "/redenAfwijking", "Een reden hoort bij een andere datum.");
            return;
        }

        controle.Eis(dag > vandaag && dag <= vandaag.AddMonths(VerstContactMaanden), "/volgendeContactdatum", $"Kies een dag na vandaag, binnen {VerstContactMaanden} maanden.");
        if (!Enum.IsDefined(instrument))
            return;
        var uiterlijk = Trajectplanner.Uiterlijk(instrument, laatst, beleid).Datum;
        controle.Eis(dag <= uiterlijk || !string.IsNullOrWhiteSpace(reden), "/redenAfwijking", $"Later dan {Datumtekst.Datum(uiterlijk)} mag, met een reden.");
    }
}
