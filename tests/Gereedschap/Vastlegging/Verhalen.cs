using System.Text.Json.Nodes;

namespace InzetOpMaat.Gereedschap;

/// <summary>
/// The journeys that are recorded. Together they take every orchestrator through every phase, with the variants that take
/// other steps. Each one ends at another place where a journey may stand when a new version comes.
/// </summary>
public static class Verhalen
{
    public static IReadOnlyList<Verhaal> Alle { get; } =
    [
        new("naar-begeleiding", MetHistorie: true, NaarBegeleiding),
        new("niet-verschenen", MetHistorie: true, NietVerschenen),
        new("uitkering", MetHistorie: true, Uitkering),
        new("geen-recht", MetHistorie: true, GeenRecht),
        new("collega-afwezig", MetHistorie: true, CollegaAfwezig),
        new("beleidswijziging", MetHistorie: true, Beleidswijziging),
        new("bestaande-klanten", MetHistorie: true, BestaandeKlanten),
        new("partners", MetHistorie: true, Partners),
        new("sturing", MetHistorie: true, Sturing),
        new("voor-het-gesprek", MetHistorie: false, async gemeente => await VoorHetGesprek(gemeente)),
        new("voor-de-kick-off", MetHistorie: false, VoorDeKickOff),
    ];

    /// <summary>A new version of the policy is decided more than a heartbeat before its date.</summary>
    private static async Task Beleidswijziging(Proefgemeente gemeente)
    {
        var document = JsonNode.Parse(Beleid.Document("2020-07-01")!)!.AsObject();
        document["versie"] = "2026-04-15";
        document["geldigVanaf"] = "2026-04-15";
        document.Remove("vastgesteldDoor");
        await VoorHetGesprek(gemeente);
        await gemeente.Lukt(HttpMethod.Post, "/v1/beleid/versies", Rol.Beleidsmedewerker, document);
        await gemeente.Lukt(HttpMethod.Post, "/v1/beleid/versies/2026-04-15/vaststelling", Rol.Manager, new { vastgesteldDoor = "het college" });
        await gemeente.Verder(TimeSpan.FromDays(50));
    }

    private static async Task<Proefklant> VoorHetGesprek(Proefgemeente gemeente)
    {
        var klant = await gemeente.Meld("Sanne de Vries");
        await klant.Screen();
        return klant;
    }

    private static async Task VoorDeKickOff(Proefgemeente gemeente)
    {
        var klant = await VoorHetGesprek(gemeente);
        await klant.HoudAmbitiegesprek(Klantgroep.Groeien);
    }

    /// <summary>Everybody comes, and then two heartbeats pass.</summary>
    private static async Task NaarBegeleiding(Proefgemeente gemeente)
    {
        var klant = await VoorHetGesprek(gemeente);
        await klant.HoudAmbitiegesprek(Klantgroep.Matchen);
        await klant.Verschijnt(Afspraaksoort.KickOff, Rol.Trainer);
        await klant.Verschijnt(Afspraaksoort.Kennismaking, Rol.Werkcoach);
        await gemeente.Verder(TimeSpan.FromDays(60));
    }

    /// <summary>Stays away once, moves once, and nobody records how the third time went.</summary>
    private static async Task NietVerschenen(Proefgemeente gemeente)
    {
        var klant = await gemeente.Meld("Bram Bakker");
        await klant.Screen(Screeningsoordeel.Onduidelijk, Spoedsoort.Broodnood);
        var eerste = await klant.Afspraak(Afspraaksoort.Ambitiegesprek);
        await gemeente.Naar(eerste.Einde);
        await klant.Meld(eerste, "NietVerschenen", Rol.Intaker);
        var tweede = await klant.Afspraak(Afspraaksoort.Ambitiegesprek);
        await klant.Doe(
            $"/v1/afspraken/{tweede.Id}/uitkomst",
            Rol.Intaker,
            new { uitkomst = "Verplaatst", wensdatum = Lokaletijd.Datum(tweede.Begin).AddDays(7) });
        await gemeente.Naar((await klant.Afspraak(Afspraaksoort.Ambitiegesprek)).Einde.AddDays(10));
    }

    /// <summary>The consulent is away on the day of the talk; a manager accepts that a colleague holds it.</summary>
    private static async Task CollegaAfwezig(Proefgemeente gemeente)
    {
        var klant = await gemeente.Meld("Noor Jansen");
        await klant.Screen();
        await klant.HoudAmbitiegesprek(Klantgroep.Groeien);
        var gesprek = await klant.Afspraak(Afspraaksoort.Uitkeringsgesprek);
        var dag = Lokaletijd.Datum(gesprek.Begin);
        var voorstel = await gemeente.Lukt(
            HttpMethod.Post, "/v1/afwezigheden", Rol.Manager, new { medewerkerId = gesprek.MedewerkerId, van = dag, tot = dag }, "collega afwezig");
        await gemeente.Lukt(HttpMethod.Post, $"/v1/afwezigheden/{voorstel["afwezigheidId"]}/akkoord", Rol.Manager, versie: "*");
        await gemeente.Rust();
    }

    /// <summary>A list of two existing clients is taken over, and the first has been invited.</summary>
    private static async Task BestaandeKlanten(Proefgemeente gemeente)
    {
        await gemeente.Lukt(HttpMethod.Post, "/v1/invoer", Rol.Manager, Proeflijst.Inhoud(Proeflijst.Klanten(2)), sleutel: "lijst");
        await gemeente.Verder(TimeSpan.FromDays(30));
    }

    /// <summary>Two klanten become partners; the contact about the traject of one of them is due before it is recorded.</summary>
    private static async Task Partners(Proefgemeente gemeente)
    {
        var een = await gemeente.Meld("Noor de Wit");
        await een.Screen();
        await een.HoudAmbitiegesprek(Klantgroep.Groeien);
        var ander = await gemeente.Meld("Bas Zwart");
        await ander.Screen();
        await ander.HoudAmbitiegesprek(Klantgroep.Faciliteren);
        await ander.Doe(
            $"/v1/klantreizen/{ander.KlantreisId}/trajecten",
            Rol.Werkcoach,
            new { instrument = Instrument.Snuffelstage, aanbieder = Aanbieder.Werkgever, doel = Trajectdoel.Inzicht, begindatum = Lokaletijd.Datum(gemeente.Nu) },
            "traject");
        await gemeente.Lukt(
            HttpMethod.Post,
            $"/v1/huishoudens/{een.HuishoudenId}/leden",
            Rol.Consulent,
            new { klantreisId = ander.KlantreisId, vanHuishoudenId = ander.HuishoudenId, reden = Huishoudreden.WerdPartner },
            versie: "*");
        await gemeente.Verder(TimeSpan.FromDays(20));
        await ander.Doe($"/v1/klantreizen/{ander.KlantreisId}/trajecten/1/contacten", Rol.Werkcoach, new { uitslag = Contactuitslag.OpSchema }, "contact");
        await ander.Doe(
            $"/v1/klantreizen/{ander.KlantreisId}/trajecten/1/afronding",
            Rol.Werkcoach,
            new { resultaat = Trajectresultaat.Geslaagd, einddatum = Lokaletijd.Datum(gemeente.Nu) });
    }

    /// <summary>The household applies, is asked for documents and late with them, and gets its decision.</summary>
    private static async Task Uitkering(Proefgemeente gemeente)
    {
        var klant = await gemeente.Meld("Elif Demir");
        await klant.Screen();
        await klant.HoudAmbitiegesprek(Klantgroep.Zorgen);
        await gemeente.Verder(TimeSpan.FromDays(20));
        await klant.Doe(
            $"/v1/huishoudens/{klant.HuishoudenId}/uitkering/stukken",
            Rol.Consulent,
            new { ontvangstdatum = Lokaletijd.Datum(gemeente.Nu) });
        await gemeente.Verder(TimeSpan.FromDays(8));
        await klant.Doe(
            $"/v1/huishoudens/{klant.HuishoudenId}/uitkering/besluit",
            Rol.Consulent,
            new { besluit = Besluit.Toegekend, besluitdatum = Lokaletijd.Datum(gemeente.Nu) });
    }

    /// <summary>The decision takes longer, by force majeure and then because more time is needed; the klant is going to move away.</summary>
    private static async Task Sturing(Proefgemeente gemeente)
    {
        var klant = await gemeente.Meld("Aart Smit");
        await klant.Screen();
        await klant.HoudAmbitiegesprek(Klantgroep.Zorgen);
        await gemeente.Verder(TimeSpan.FromDays(1));
        var vandaag = Lokaletijd.Datum(gemeente.Nu);
        var uitkering = $"/v1/huishoudens/{klant.HuishoudenId}/uitkering";
        await klant.Doe($"{uitkering}/opschortingen", Rol.Consulent, new { reden = Termijnreden.Overmacht, begindatum = vandaag, hervatdatum = vandaag.AddDays(7) });
        await gemeente.Verder(TimeSpan.FromDays(9));
        await klant.Doe($"{uitkering}/verlengingen", Rol.Consulent, new { reden = Termijnreden.MeerTijdNodig, weken = 4 });
        await klant.Doe(
            $"/v1/klantreizen/{klant.KlantreisId}/beeindiging", Rol.Consulent, new { reden = Eindereden.Verhuizing, datum = Lokaletijd.Datum(gemeente.Nu).AddDays(6) });
        await gemeente.Verder(TimeSpan.FromDays(8));
    }

    /// <summary>The screening waits until its task is late; then there is no right, and the klant applies all the same.</summary>
    private static async Task GeenRecht(Proefgemeente gemeente)
    {
        var klant = await gemeente.Meld("Noor Jansen");
        await gemeente.Verder(TimeSpan.FromDays(12));
        await klant.Screen(Screeningsoordeel.GeenRecht);
        await klant.VraagTochAan();
    }
}
