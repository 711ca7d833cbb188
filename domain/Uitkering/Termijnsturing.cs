namespace InzetOpMaat.Domain;

/// <summary>
/// What a person may do with the term for the decision: stop its clock, let it run again, give it more time
/// (Awb art. 4:14 and 4:15). All mistakes at once, and what does not fit as things stand. Dates are local.
/// </summary>
public static class Termijnsturing
{
    private const int LangstGeledenJaren = 2;

    /// <param name="begin">The first day on which the clock stands still.</param>
    /// <param name="hervat">The first day on which it runs again, when that is known.</param>
    public static IReadOnlyList<Invoerfout> ControleerOpschorting(
        Termijnreden reden, DateOnly begin, DateOnly? hervat, Beleid beleid, DateOnly vandaag)
    {
        var controle = new Invoercontrole();
        controle.Eis(begin <= vandaag.AddDays(1) && begin > vandaag.AddYears(-LangstGeledenJaren), "/begindatum", $"Kies een dag tot en met morgen, hoogstens {LangstGeledenJaren} jaar terug.");
        controle.Eis(hervat is not { } dag || dag > begin, "/hervatdatum", "De klok loopt weer na de dag waarop hij stilstaat.");
        if (!beleid.Uitkering.Opschorten.TryGetValue(reden, out var regels))
        {
            controle.Eis(false, "/reden", "Om deze reden kan iemand de beslistermijn niet opschorten.");
            return controle.Fouten;
        }

        controle.Eis(hervat is not null || !regels.EindeVooraf, "/hervatdatum", "Bij deze reden staat vooraf vast wanneer de klok weer loopt.");
        if (controle.Fouten.Any(fout => fout.Pointer == "/begindatum"))
            return controle.Fouten;
        var laatste = Verste(begin, regels, beleid);
        controle.Eis(hervat is not { } tot || tot <= laatste, "/hervatdatum", $"Kies een dag tot en met {Datumtekst.Datum(laatste)}.");
        return controle.Fouten;
    }

    public static IReadOnlyList<Invoerfout> ControleerHervatting(DateOnly hervat, DateOnly vandaag)
    {
        var controle = new Invoercontrole();
        controle.Eis(hervat <= vandaag, "/hervatdatum", "Hervatdatum ligt in de toekomst.");
        return controle.Fouten;
    }

    public static IReadOnlyList<Invoerfout> ControleerVerlenging(Termijnreden reden, int weken, Beleid beleid)
    {
        var controle = new Invoercontrole();
        var meeste = beleid.Uitkering.Verlengen.Weken;
        controle.Eis(reden == Termijnreden.MeerTijdNodig, "/reden", "Om deze reden kan iemand de beslistermijn niet verlengen.");
        controle.Eis(weken >= 1 && weken <= meeste, "/weken", $"Kies 1 tot en met {Datumtekst.Aantal(meeste, "week", "weken")}.");
        return controle.Fouten;
    }

    /// <summary>Why the clock cannot be stopped; null when it can.</summary>
    public static string? BezwaarTegenOpschorting(this Uitkering uitkering, Termijnopschorting nieuw, Beleid beleid, DateOnly vandaag) => uitkering switch
    {
        { Besluit: not null } => Besloten,
        _ when nieuw.Na.AddDays(1) < uitkering.Aanvraagdatum => "De beslistermijn was toen nog niet begonnen.",
        _ when VoorbijOp(uitkering, nieuw.Na, vandaag, beleid) is { } voorbij => voorbij,
        _ when uitkering.Termijn.Opschortingen.Any(eerder => IsDoorIemand(eerder) && eerder.Overlapt(nieuw)) => "De klok van de beslistermijn staat dan al stil.",
        _ => null,
    };

    /// <summary>Why the clock cannot run again from a day on; null when it can.</summary>
    public static string? BezwaarTegenHervatting(this Uitkering uitkering, DateOnly hervat, DateOnly vandaag) => uitkering switch
    {
        { Besluit: not null } => Besloten,
        _ when uitkering.TeHervatten(vandaag) is not { } opschorting => uitkering.Termijn.StaatStil(vandaag)
            ? "De klok staat stil om de stukken; leg vast dat die er zijn, dan loopt hij weer."
            : "De klok van de beslistermijn staat niet stil.",
        _ when hervat <= uitkering.TeHervatten(vandaag)!.Na => "De klok kan niet weer lopen voor de dag waarop hij stilstond.",
        _ => null,
    };

    /// <summary>Why the term cannot get more time; null when it can.</summary>
    public static string? BezwaarTegenVerlenging(this Uitkering uitkering, Beleid beleid, DateOnly vandaag) => uitkering switch
    {
        { Besluit: not null } => Besloten,
        _ when VoorbijOp(uitkering, vandaag, vandaag, beleid) is { } voorbij => voorbij,
        _ when uitkering.Termijn.Verlengingen.Count >= beleid.Uitkering.Verlengen.Keren =>
            $"De beslistermijn kan hoogstens {Datumtekst.Aantal(beleid.Uitkering.Verlengen.Keren, "keer", "keer")} worden verlengd.",
        _ => null,
    };

    /// <summary>What a person stopped the clock for and can let it run again from; null when nobody did.</summary>
    public static Termijnopschorting? TeHervatten(this Uitkering uitkering, DateOnly vandaag) =>
        uitkering.Termijn.Opschortingen.LastOrDefault(opschorting => IsDoorIemand(opschorting) && opschorting.StaatStil(vandaag));

    private const string Besloten = "Er is al een besluit.";

    private static bool IsDoorIemand(Termijnopschorting opschorting) => opschorting.Reden != Termijnreden.StukkenGevraagd;

    /// <summary>What happens after the last day gives no time back.</summary>
    private static string? VoorbijOp(Uitkering uitkering, DateOnly dag, DateOnly vandaag, Beleid beleid) =>
        uitkering.Uiterlijk(vandaag, beleid).Datum is var einde && dag > einde ? $"De beslistermijn liep tot en met {Datumtekst.Datum(einde)}." : null;

    private static DateOnly Verste(DateOnly begin, Opschortbeleid regels, Beleid beleid) =>
        regels.Langste.Na(begin, Werkkalender.Van(beleid), "").Datum;
}
