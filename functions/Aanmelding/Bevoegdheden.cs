using System.Collections.Frozen;

namespace InzetOpMaat.Functions;

/// <summary>
/// Which roles may call which HTTP function: the whole of it in one place. A function that is not here cannot be
/// called, and a test names it.
/// </summary>
public static class Bevoegdheden
{
    private static readonly Rol[] Iedereen = Enum.GetValues<Rol>();

    private static readonly Rol[] WieMeldingenAanneemt = [Rol.Baliemedewerker, Rol.Poortwachter, Rol.Systeem];

    private static readonly Rol[] WieKlantenSpreekt =
    [
        Rol.Baliemedewerker, Rol.Poortwachter, Rol.Intaker, Rol.Consulent, Rol.Trainer, Rol.Werkcoach, Rol.Werkmakelaar, Rol.Participatiemakelaar, Rol.Jobcoach,
    ];

    private static readonly Rol[] WieBegeleidt =
        [Rol.Consulent, Rol.Werkcoach, Rol.Werkmakelaar, Rol.Participatiemakelaar, Rol.Jobcoach];

    private static readonly Rol[] WieDossiersBijhoudt = [Rol.Intaker, .. WieBegeleidt];

    private static readonly Rol[] WieInvoert = [Rol.Manager, Rol.Beheerder];

    private static readonly FrozenDictionary<string, IReadOnlyList<Rol>> PerFunctie =
        new Dictionary<string, IReadOnlyList<Rol>>
        {
            ["MeldingDoen"] = WieMeldingenAanneemt,
            ["KlantreizenOpvragen"] = Iedereen,
            ["KlantreisOpvragen"] = Iedereen,
            ["KlantreisHerstarten"] = [Rol.Beheerder],
            ["OverzichtOpvragen"] = Iedereen,
            ["OverzichtHerbouwen"] = [Rol.Beheerder],
            ["MijOpvragen"] = Iedereen,
            ["MedewerkersOpvragen"] = Iedereen,
            ["AfsprakenOpvragen"] = Iedereen,
            ["KlantenZoeken"] = [.. WieKlantenSpreekt, Rol.Manager],
            ["KlantBekijken"] = [.. WieKlantenSpreekt, Rol.Manager],
            ["InzagenOpvragen"] = [.. WieKlantenSpreekt, Rol.Manager, Rol.Beheerder],
            ["TijdlijnOpvragen"] = Iedereen,
            ["ScreeningVastleggen"] = [Rol.Poortwachter],
            ["TochAanvragen"] = WieMeldingenAanneemt,
            ["AmbitiegesprekVastleggen"] = [Rol.Intaker],
            ["VoortgangsgesprekVastleggen"] = [Rol.Consulent],
            ["GroepswijzigingVastleggen"] = [Rol.Intaker, Rol.Consulent, Rol.Werkcoach, Rol.Werkmakelaar, Rol.Participatiemakelaar, Rol.Jobcoach],
            ["ThuisbezoekToestemmingVastleggen"] = WieKlantenSpreekt,
            ["DossierOpvragen"] = WieDossiersBijhoudt,
            ["LeefgebiedenVastleggen"] = WieDossiersBijhoudt,
            ["BereidheidVastleggen"] = WieDossiersBijhoudt,
            ["LadderVastleggen"] = WieDossiersBijhoudt,
            ["BelastbaarheidVastleggen"] = WieDossiersBijhoudt,
            ["CompetentiesVastleggen"] = WieDossiersBijhoudt,
            ["PlanVanAanpakVastleggen"] = WieDossiersBijhoudt,
            ["PlandocumentToevoegen"] = WieDossiersBijhoudt,
            ["PlandocumentOphalen"] = WieDossiersBijhoudt,
            ["TrajectBeginnen"] = WieDossiersBijhoudt,
            ["TrajectcontactVastleggen"] = WieDossiersBijhoudt,
            ["TrajectAfronden"] = WieDossiersBijhoudt,
            ["TevredenheidVastleggen"] = WieKlantenSpreekt,
            ["KlachtIndienen"] = [.. WieKlantenSpreekt, Rol.Manager],
            ["KlachtAfhandelen"] = [Rol.Manager],
            ["KlachtVerdagen"] = [Rol.Manager],
            ["HuishoudenOpvragen"] = Iedereen,
            ["HuishoudlidOpnemen"] = [Rol.Consulent],
            ["HuishoudlidLatenGaan"] = [Rol.Consulent],
            ["UitkeringBeginnen"] = [Rol.Consulent],
            ["UitkeringOpvragen"] = Iedereen,
            ["StukkenVastleggen"] = [Rol.Consulent, Rol.Baliemedewerker, Rol.Systeem],
            ["BeslistermijnOpschorten"] = [Rol.Consulent],
            ["BeslistermijnHervatten"] = [Rol.Consulent],
            ["BeslistermijnVerlengen"] = [Rol.Consulent],
            ["BesluitVastleggen"] = [Rol.Consulent],
            ["PlaatsingVastleggen"] = WieBegeleidt,
            ["TerugvalVastleggen"] = WieBegeleidt,
            ["KlantreisBeeindigen"] = [Rol.Poortwachter, Rol.Consulent, Rol.Jobcoach, Rol.Manager, Rol.Systeem],
            ["EindeIntrekken"] = [Rol.Poortwachter, Rol.Consulent, Rol.Jobcoach, Rol.Manager, Rol.Systeem],
            ["AfspraakOpvragen"] = Iedereen,
            ["AfspraakuitkomstVastleggen"] = WieKlantenSpreekt,
            ["ExtragesprekVragen"] = WieDossiersBijhoudt,
            ["MomentVerzetten"] = WieDossiersBijhoudt,
            ["OmgekeerdeToetsVastleggen"] = [Rol.Consulent, Rol.Manager],
            ["AfwezighedenOpvragen"] = [Rol.Manager, .. WieKlantenSpreekt],
            ["AfwezigheidMelden"] = [Rol.Manager, .. WieKlantenSpreekt],
            ["AfwezigheidOpvragen"] = [Rol.Manager, .. WieKlantenSpreekt],
            ["AfwezigheidAkkoordGeven"] = [Rol.Manager],
            ["AfwezigheidIntrekken"] = [Rol.Manager, .. WieKlantenSpreekt],
            ["TakenOpvragen"] = Iedereen,
            ["TaakOpvragen"] = Iedereen,
            ["TaakToewijzen"] = [.. WieKlantenSpreekt, Rol.Manager, Rol.Beheerder],
            ["TakenHerverdelen"] = [Rol.Manager, Rol.Beheerder],
            ["TaakAfronden"] = [.. WieKlantenSpreekt, Rol.Manager, Rol.Beheerder],
            ["RapportageKwartaalOpvragen"] = [Rol.Manager, Rol.Beleidsmedewerker],
            ["RapportageVerloopOpvragen"] = [Rol.Manager, Rol.Beleidsmedewerker],
            ["InvoerDoen"] = WieInvoert,
            ["InvoerOpvragen"] = WieInvoert,
            ["InvoerOnderbreken"] = WieInvoert,
            ["InvoerHervatten"] = WieInvoert,
            ["BeleidsversiesOpvragen"] = Iedereen,
            ["BeleidsversieOpvragen"] = Iedereen,
            ["BeleidsversieVoorstellen"] = [Rol.Beleidsmedewerker],
            ["BeleidsvoorbeeldOpvragen"] = [Rol.Beleidsmedewerker, Rol.Manager],
            ["BeleidsversieVaststellen"] = [Rol.Manager],
            ["BeleidsversieIntrekken"] = [Rol.Beleidsmedewerker, Rol.Manager],
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What needs no token: the contract, the health of the app, the screens as files, and what a klant opens by a signed link.</summary>
    private static readonly FrozenSet<string> ZonderAanmelden = new HashSet<string>
    {
        "ContractOpvragen",
        "GezondheidGereed",
        "GezondheidLeeft",
        "MijnAfspraakBekijken",
        "MijnAfspraakBevestigen",
        "MijnAfspraakVerplaatsen",
        "MijnAfspraakAfmelden",
        "SchermBestandOpvragen",
        "SchermInstellingenOpvragen",
        "SchermTonen",
        "StartschermTonen",
        "ZonderBestemming",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Every function about which something was decided.</summary>
    public static IEnumerable<string> Functies => PerFunctie.Keys.Concat(ZonderAanmelden);

    public static bool IsBekend(string functie) => PerFunctie.ContainsKey(functie) || ZonderAanmelden.Contains(functie);

    public static bool IsAnoniem(string functie) => ZonderAanmelden.Contains(functie);

    /// <summary>The roles that may call it; none when it is not known.</summary>
    public static IReadOnlyList<Rol> Van(string functie) => PerFunctie.GetValueOrDefault(functie, []);
}
