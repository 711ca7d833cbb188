namespace InzetOpMaat.Domain;

/// <summary>What is wrong with a part of a dossier that somebody records: all of it at once.</summary>
public static class Dossiervalidatie
{
    /// <summary>All leefgebieden, each seen; one that was not discussed says so.</summary>
    public static IReadOnlyList<Invoerfout> Controleer(IReadOnlyDictionary<Leefgebied, Leefgebiedscore> leefgebieden)
    {
        var controle = new Invoercontrole();
        foreach (var leefgebied in Enum.GetValues<Leefgebied>())
            controle.Eis(leefgebieden.ContainsKey(leefgebied), $"/leefgebieden/{leefgebied}", "Dit leefgebied ontbreekt; kies NietBesproken als het niet aan de orde kwam.");
        controle.Eis(leefgebieden.Values.Any(score => score != Leefgebiedscore.NietBesproken), "/leefgebieden", "Er is geen enkel leefgebied besproken.");
        return controle.Fouten;
    }

    public static IReadOnlyList<Invoerfout> Controleer(IReadOnlyDictionary<Competentie, Competentieniveau> competenties)
    {
        var controle = new Invoercontrole();
        controle.Eis(competenties.Count > 0, "/competenties", "Noem minstens een competentie: ieder mens kan iets.");
        return controle.Fouten;
    }

    /// <summary>Paid work on the one ladder and care on the other contradict each other.</summary>
    public static IReadOnlyList<Invoerfout> Controleer(Ladderstand ladder)
    {
        var controle = new Invoercontrole();
        controle.Eis(
            ladder is not { Participatie: >= Participatietrede.BetaaldWerkMetOndersteuning, Reintegratie: Reintegratietrede.Zorg or Reintegratietrede.SocialeActivering },
            "/reintegratie",
            "Deze trede past niet bij betaald werk op de participatieladder.");
        return controle.Fouten;
    }

    public static IReadOnlyList<Invoerfout> Controleer(Belastbaarheid belastbaarheid)
    {
        var controle = new Invoercontrole();
        Eenmaal(controle, belastbaarheid.Draagkracht, "/draagkracht");
        Eenmaal(controle, belastbaarheid.Draaglast, "/draaglast");
        foreach (var (kracht, last) in Tegendelen)
        {
            controle.Eis(
                !(belastbaarheid.Draagkracht.Contains(kracht) && belastbaarheid.Draaglast.Contains(last)), "/draaglast", $"{last} spreekt {kracht} bij de draagkracht tegen.");
        }

        return controle.Fouten;
    }

    /// <param name="meldingsdatum">The local date on which the klantreis began.</param>
    /// <param name="vandaag">The local date.</param>
    public static IReadOnlyList<Invoerfout> Controleer(DateOnly actualiteitsdatum, DateOnly meldingsdatum, DateOnly vandaag)
    {
        var controle = new Invoercontrole();
        controle.Eis(actualiteitsdatum <= vandaag, "/actualiteitsdatum", "Deze datum ligt in de toekomst.");
        controle.Eis(actualiteitsdatum >= meldingsdatum, "/actualiteitsdatum", "Deze datum ligt voor de melding.");
        return controle.Fouten;
    }

    private static readonly (Draagkracht Kracht, Draaglast Last)[] Tegendelen =
    [
        (Draagkracht.Netwerk, Draaglast.GeenNetwerk),
        (Draagkracht.Werkervaring, Draaglast.GeenWerkervaring),
        (Draagkracht.Taal, Draaglast.Taalachterstand),
    ];

    private static void Eenmaal<T>(Invoercontrole controle, IReadOnlyList<T> waarden, string pointer)
        where T : struct, Enum => controle.Eis(waarden.Distinct().Count() == waarden.Count, pointer, "Noem alles een keer.");
}
