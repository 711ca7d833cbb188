using System.Globalization;
using static InzetOpMaat.Domain.Feitsoort;

namespace InzetOpMaat.Domain;

/// <summary>The indicators of chapter 5 of the policy, and what the advices ask for beside them, in the order of the report.</summary>
public static class Indicatoren
{
    // Those who are on their way to work (beleidskader §5).
    private static readonly Klantgroep[] Inzetbaar = [Klantgroep.Groeien, Klantgroep.Matchen];

    public static IReadOnlyList<Indicator> Alle { get; } =
    [
        Aandeel("Plan van aanpak actueel", "Van welk deel van de klanten in Groeien en Matchen het plan van aanpak aan het einde actueel is, naar de termijn van het beleid en per maand gerekend.", "par. 5, wij kennen onze klanten",
            "klanten met een actueel plan van aanpak", "klanten in Groeien en Matchen", (c, beleid) => InzetbareSom(g => Dossieractualiteit.Aantal(c, g, [Dossierdeel.PlanVanAanpak], beleid)), (c, _) => InzetbareSom(g => c.AanEinde(Bestand, g))),
        Aandeel("Competentieprofiel actueel", "Van welk deel van de klanten in Groeien en Matchen de competenties zijn vastgelegd en aan het einde actueel zijn, naar de termijn van het beleid en per maand gerekend.", "par. 5, wij kennen onze klanten; I&O Research",
            "klanten met actuele competenties", "klanten in Groeien en Matchen", (c, beleid) => InzetbareSom(g => Dossieractualiteit.Aantal(c, g, [Dossierdeel.Competenties], beleid)), (c, _) => InzetbareSom(g => c.AanEinde(Bestand, g))),
        Aandeel("Gebruik van regelingen", "Bij welk deel van de besproken voortgang de klant ten minste een minimaregeling gebruikt.", "par. 5, wij kennen onze klanten",
            "besprekingen met een gebruikte regeling", "besprekingen van de voortgang", (c, _) => c.Aantal(Regelingbenutting), (c, _) => c.Aantal(Voortgangsbespreking)),
        Getal("Voortgangsgesprekken gehouden", "Hoeveel voortgangsgesprekken zijn gehouden.", "par. 5, wij kennen onze klanten",
            "gehouden voortgangsgesprekken", (c, _) => c.Aantal(Contactmoment, null, Is(nameof(Afspraaksoort.Voortgangsgesprek)))),
        Aandeel("Dossiers volledig", "Welk deel van wat het beleid per klantgroep in een dossier vraagt er aan het einde is en actueel is, over alle klanten met een groep en per maand gerekend.", "I&O Research",
            "actuele onderdelen", "gevraagde onderdelen van alle klanten", (c, beleid) => Groepssom(g => Dossieractualiteit.Aantal(c, g, beleid.Groep(g).Dossier.Delen, beleid)), (c, beleid) => Groepssom(g => c.AanEinde(Bestand, g) * beleid.Groep(g).Dossier.Delen.Count)),
        Getal("Uitstroom naar werk", "Hoeveel klantreizen eindigden met werk.", "par. 5, begeleiding sluit aan", "beeindigd met reden Werk", (c, _) => c.Aantal(Uitstroom, null, Is(nameof(Eindereden.Werk)))),
        Getal("Plaatsingen op werk", "Hoeveel plaatsingen begonnen, zonder vrijwilligerswerk.", "par. 5, begeleiding sluit aan", "begonnen plaatsingen", (c, _) => c.Aantal(Plaatsingsbegin, null, k => k != nameof(Plaatsingssoort.Vrijwilligerswerk))),
        Getal("Klanten in werkleerroutes", "Hoeveel klanten aan het einde in een werkleerroute zitten.", "par. 5, begeleiding sluit aan", "klanten in een werkleerroute", (c, _) => c.AanEinde(Trajectstand, null, Is(nameof(Instrument.Werkleerroute)))),
        Getal("Klanten in andere instrumenten", "Hoe vaak klanten aan het einde in een ander traject zitten dan werkleerroute of vrijwilligerswerk.", "par. 5, begeleiding sluit aan", "klanten per ander instrument", (c, _) => c.AanEinde(Trajectstand, null, k => k is not nameof(Instrument.Werkleerroute) and not nameof(Instrument.Vrijwilligerswerk))),
        Getal("Actief als vrijwilliger", "Hoeveel klanten aan het einde in een traject vrijwilligerswerk zitten.", "par. 5, begeleiding sluit aan", "klanten in vrijwilligerswerk", (c, _) => c.AanEinde(Trajectstand, null, Is(nameof(Instrument.Vrijwilligerswerk)))),
        Aandeel("Slagingspercentage trajecten", "Welk deel van de afgeronde trajecten is geslaagd.", "par. 5, kwaliteit van de uitvoering", "geslaagde trajecten", "afgeronde trajecten", (c, _) => c.Aantal(Trajecteinde, null, Is(nameof(Trajectresultaat.Geslaagd))), (c, _) => c.Aantal(Trajecteinde)),
        new("Klanttevredenheid", "Het gemiddelde van de gegeven scores.", "par. 5, kwaliteit van de uitvoering", Indicatorvorm.Gemiddelde, "som van de scores", "metingen", (c, _) => c.Aantal(Tevredenheidsscore), (c, _) => c.Aantal(Tevredenheidsvraag)),
        Getal("Klachten", "Hoeveel klachten zijn ingediend.", "par. 5, kwaliteit van de uitvoering", "ingediende klachten", (c, _) => c.Aantal(Klachtmelding)),
        Getal("Totale instroom", "Hoeveel klanten voor het eerst in een groep zijn ingedeeld.", "par. 5, kwaliteit van de uitvoering", "eerste indelingen", (c, _) => c.Aantal(Instroom)),
        Getal("Totale uitstroom", "Hoeveel klantreizen van klanten met een groep eindigden.", "par. 5, kwaliteit van de uitvoering", "beeindigde klantreizen", (c, _) => Groepssom(g => c.Aantal(Uitstroom, g))),
        Getal("Bestandsontwikkeling", "Hoeveel klanten met een groep er aan het einde meer zijn dan aan het begin.", "par. 5, kwaliteit van de uitvoering", "bestand aan het einde min het begin", (c, _) => Groepssom(g => c.AanEinde(Bestand, g) - c.AanBegin(Bestand, g))),
        Getal("Groei van Zorgen", "Hoeveel klanten er aan het einde meer in Zorgen zijn dan aan het begin.", "par. 5, geen onnodig beroep op andere voorzieningen", "bestand van Zorgen aan het einde min het begin", (c, _) => c.AanEinde(Bestand, Klantgroep.Zorgen) - c.AanBegin(Bestand, Klantgroep.Zorgen)),
        Aandeel("Willen en kunnen", "Welk deel van de klanten van wie het bekend is, wil en kan.", "divosa/bestuurders", "klanten die willen en kunnen", "klanten van wie willen en kunnen bekend zijn", (c, _) => c.AanEinde(Bereidheidsstand, null, Is(nameof(Kwadrant.WelWillenWelKunnen))), (c, _) => c.AanEinde(Bereidheidsstand)),
        Aandeel("Vooruit in willen en kunnen", "Welk deel van de bewegingen tussen de kwadranten vooruit ging.", "divosa/bestuurders", "bewegingen vooruit", "bewegingen", (c, _) => c.Aantal(Bereidheidsbeweging, null, Is(nameof(Beweging.Vooruit))), (c, _) => c.Aantal(Bereidheidsbeweging, null, k => k != nameof(Beweging.Gelijk))),
        Aandeel("Vooruit op de ladder", "Welk deel van de bewegingen op de participatieladder en re-integratieladder vooruit ging.", "I&O Research", "bewegingen vooruit", "bewegingen", (c, _) => c.Aantal(Ladderbeweging, null, Is(nameof(Beweging.Vooruit))), (c, _) => c.Aantal(Ladderbeweging, null, k => k != nameof(Beweging.Gelijk))),
        Aandeel("Niet verschenen", "Welk deel van de afspraken die doorgingen de klant niet verscheen.", "par. 2.3, afspraak = afspraak", "afspraken zonder de klant", "afspraken die doorgingen", (c, _) => c.Aantal(NietVerschenen), (c, _) => c.Aantal(NietVerschenen) + c.Aantal(Contactmoment, null, k => k != nameof(Taaksoort.Contact))),
        Aandeel("Op tijd gesproken", "Welk deel van de ambitiegesprekken na een melding, en van de kick-offs na het ambitiegesprek, uiterlijk aan het einde van het venster van het beleid was.", "par. 4.1", "gesprekken en kick-offs op tijd", "gesprekken en kick-offs met een venster", (c, beleid) => c.Aantal(Doorlooptijd, null, k => OpTijd(k, beleid)), (c, _) => c.Aantal(Doorlooptijd)),
        GeenBron("Voortgang stress-sensitieve dienstverlening", "Hoe ver de invoering van mobility mentoring is.", "par. 5, kwaliteit van de uitvoering"),
        GeenBron("Dienstverleningservaring (jaarcijfer)", "Het jaarlijkse onderzoek onder klanten.", "par. 5, kwaliteit van de uitvoering"),
        GeenBron("Druk op de Wmo", "Het beroep van klanten op de Wmo staat in de registratie van de Wmo.", "par. 5, geen onnodig beroep op andere voorzieningen"),
        GeenBron("Stand van het BUIG-budget", "De uitgaven aan uitkeringen staan in de financiele administratie.", "par. 5, in control"),
    ];

    private static Func<string, bool> Is(string waarde) => kenmerk => kenmerk == waarde;

    private static int Groepssom(Func<Klantgroep, int> tel) => Enum.GetValues<Klantgroep>().Sum(tel);

    private static int InzetbareSom(Func<Klantgroep, int> tel) => Inzetbaar.Sum(tel);

    private static bool OpTijd(string kenmerk, Beleid beleid) => kenmerk.Split('.') is [var soort, var dagen]
        && int.Parse(dagen, CultureInfo.InvariantCulture) <= beleid.Afspraak(Enum.Parse<Afspraaksoort>(soort)).VensterTotDagen;

    private static Indicator Getal(string naam, string definitie, string bron, string teller, Func<Cijfers, Beleid, int> tel) =>
        new(naam, definitie, bron, Indicatorvorm.Aantal, teller, null, tel);

    private static Indicator Aandeel(string naam, string definitie, string bron, string teller, string noemer, Func<Cijfers, Beleid, int> telTeller, Func<Cijfers, Beleid, int> telNoemer) =>
        new(naam, definitie, bron, Indicatorvorm.Percentage, teller, noemer, telTeller, telNoemer);

    private static Indicator GeenBron(string naam, string definitie, string bron) =>
        new(naam, $"{definitie} Dit systeem heeft er geen bron voor.", bron, Indicatorvorm.GeenBron, "geen bron", null, null);
}
