using System.Text.Json;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Domain.Tests;

public class BeleidsdocumentTests
{
    [Fact]
    public void Het_meegeleverde_beleid_geldt_vanaf_1_juli_2020_en_daarvoor_is_er_geen()
    {
        var beleid = Beleid.Geldend(Beleid.Meegeleverd, Voorbeeld.Dag("2020-07-01"));

        Assert.Equal("2020-07-01", beleid.Versie);
        Assert.Throws<ArgumentOutOfRangeException>(() => Beleid.Geldend(Beleid.Meegeleverd, Voorbeeld.Dag("2020-06-30")));
    }

    [Fact]
    public void Een_nieuwe_versie_geldt_vanaf_haar_eigen_dag()
    {
        var nieuw = Voorbeeld.Beleid with { Versie = "2027-01-01", GeldigVanaf = Voorbeeld.Dag("2027-01-01") };
        Beleid[] versies = [nieuw, Voorbeeld.Beleid];

        Assert.Equal("2020-07-01", Beleid.Geldend(versies, Voorbeeld.Dag("2026-12-31")).Versie);
        Assert.Equal("2027-01-01", Beleid.Geldend(versies, Voorbeeld.Dag("2027-01-01")).Versie);
    }

    [Fact]
    public void Elke_soort_afspraak_taak_en_klantgroep_heeft_beleid()
    {
        Assert.All(Enum.GetValues<Afspraaksoort>(), soort => Assert.NotNull(Voorbeeld.Beleid.Afspraak(soort)));
        Assert.All(Enum.GetValues<Taaksoort>(), soort => Assert.NotNull(Voorbeeld.Beleid.Taak(soort)));
        Assert.All(Enum.GetValues<Klantgroep>(), groep => Assert.NotNull(Voorbeeld.Beleid.Groep(groep)));
        Assert.Null(Voorbeeld.Beleid.Afspraak(Afspraaksoort.Kennismaking).Rol);
    }

    [Fact]
    public void Hoe_vaak_een_groep_een_moment_heeft_staat_zoals_in_het_kader()
    {
        Assert.Equal(new Termijn(12, Termijneenheid.Maanden), Moment(Klantgroep.Groeien, Momentsoort.Voortgangsgesprek).Interval);
        Assert.Equal(new Termijn(6, Termijneenheid.Maanden), Moment(Klantgroep.Faciliteren, Momentsoort.Voortgangsgesprek).Interval);
        Assert.Equal(new Termijn(6, Termijneenheid.Maanden), Moment(Klantgroep.Zorgen, Momentsoort.Voortgangsgesprek).Interval);
        Assert.Equal(new Termijn(24, Termijneenheid.Maanden), Moment(Klantgroep.Faciliteren, Momentsoort.Rechtmatigheidsonderzoek).Interval);
        Assert.Equal([Momentsoort.Themabijeenkomst, Momentsoort.Contact], Voorbeeld.Beleid.Groep(Klantgroep.Matchen).Momenten.Keys);
        Assert.Equal(new Termijn(36, Termijneenheid.Maanden), Voorbeeld.Beleid.Groep(Klantgroep.Groeien).Herindeling);
        Assert.Null(Voorbeeld.Beleid.Groep(Klantgroep.Zorgen).Herindeling);
        Assert.Equal(4_600_000m, Voorbeeld.Beleid.Groep(Klantgroep.Groeien).Budget[Organisatie.DWT]);
        Assert.DoesNotContain(Organisatie.DWT, Voorbeeld.Beleid.Groep(Klantgroep.Zorgen).Budget.Keys);

        static Momentbeleid Moment(Klantgroep groep, Momentsoort soort) => Voorbeeld.Beleid.Groep(groep).Momenten[soort];
    }

    [Fact]
    public void Alleen_bij_Faciliteren_en_Zorgen_kan_een_gesprek_thuis_zijn() => Assert.Equal(
        [Klantgroep.Faciliteren, Klantgroep.Zorgen],
        Voorbeeld.Beleid.Klantgroepen.Where(groep => groep.Value.Momenten.Values.Any(moment => moment.ThuisElke > 0)).Select(groep => groep.Key));

    [Fact]
    public void Wat_het_kader_niet_zegt_staat_als_aanname_met_een_reden_in_de_lijst()
    {
        Assert.Contains(Voorbeeld.Beleid.Aannames, aanname => aanname.Pointer == "/screening/bedenktijdGeenRecht/interval");
        Assert.DoesNotContain(Voorbeeld.Beleid.Aannames, aanname => aanname.Pointer == "/uitkering/beslistermijn/interval");
        Assert.All(Voorbeeld.Beleid.Aannames, aanname => Assert.NotEmpty(aanname.Reden));
    }

    [Fact]
    public void Beleid_overleeft_opslaan_en_teruglezen()
    {
        var opties = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        var tekst = JsonSerializer.Serialize(Voorbeeld.Beleid, opties);

        var terug = JsonSerializer.Deserialize<Beleid>(tekst, opties)!;

        Assert.Equal(tekst, JsonSerializer.Serialize(terug, opties));
        Assert.Equal(Voorbeeld.Beleid.Afspraak(Afspraaksoort.KickOff).Duur, terug.Afspraak(Afspraaksoort.KickOff).Duur);
    }

    [Fact]
    public void Een_document_met_fouten_wordt_geweigerd_met_alle_fouten()
    {
        string[] verwacht =
        [
            "/aandrijving/hartslag/waarde", "/afspraken/Kennismaking", "/afspraken/KickOff/doel/waarde", "/geldigVanaf",
            "/kalender/openingstijden/maandag/waarde", "/kalender/sluitingsdagen/waarde", "/klantgroepen/Wachten",
            "/taken/Screening/rol/waarde", "/uitkering/beslistermijn/interval/eenheid",
        ];

        Assert.Equivalent(verwacht, Pointers(document =>
        {
            document["afspraken"]!["KickOff"]!["doel"]!["waarde"] = -14;
            document["afspraken"]!.AsObject().Remove("Kennismaking");
            document["klantgroepen"]!["Wachten"] = new JsonObject();
            document["taken"]!["Screening"]!["rol"]!["waarde"] = "Directeur";
            document["uitkering"]!["beslistermijn"]!["interval"]!["eenheid"] = "kwartalen";
            document["aandrijving"]!["hartslag"]!["waarde"] = 29;
            document["kalender"]!["openingstijden"]!["maandag"]!["waarde"] = "17:00-09:00";
            document["kalender"]!["sluitingsdagen"]!["waarde"]!["2026-02-30"] = "kan niet";
            document["geldigVanaf"] = "1 juli 2020";
        }), strict: true);
        Assert.Equal(["/geldigVanaf"], Pointers(document => document["geldigVanaf"] = "3000-01-01"));
    }

    [Fact]
    public void Een_moment_met_fouten_wordt_geweigerd_met_alle_fouten()
    {
        string[] verwacht =
        [
            "/klantgroepen/Groeien/momenten/Voortgangsgesprek/interval/waarde", "/klantgroepen/Groeien/momenten/Voortgangsgesprek/richting",
            "/klantgroepen/Zorgen/momenten/Nazorgcontact", "/klantgroepen/Zorgen/momenten/Themabijeenkomst/interval/eenheid",
            "/berichten/stilleDagen/waarde", "/berichten/stilteVan/waarde", "/nazorg/Regulier/begeleidingGaatDoor/waarde", "/nazorg/Stage",
            "/afspraken/KickOff/nietVerschenen/waarde",
        ];

        Assert.Equivalent(verwacht, Pointers(document =>
        {
            var groeien = document["klantgroepen"]!["Groeien"]!["momenten"]!["Voortgangsgesprek"]!;
            groeien["interval"]!["waarde"] = -6;
            groeien["richting"] = new JsonObject();
            var zorgen = document["klantgroepen"]!["Zorgen"]!["momenten"]!;
            zorgen["Nazorgcontact"] = new JsonObject();
            zorgen["Themabijeenkomst"]!["interval"]!["eenheid"] = "kwartalen";
            document["berichten"]!["stilleDagen"]!["waarde"] = new JsonArray("Sunday");
            document["berichten"]!["stilteVan"]!["waarde"] = "8 uur";
            document["nazorg"]!["Regulier"]!["begeleidingGaatDoor"]!["waarde"] = "ja";
            document["nazorg"]!["Stage"] = new JsonObject();
            document["afspraken"]!["KickOff"]!["nietVerschenen"]!["waarde"] = new JsonArray();
        }), strict: true);
    }

    [Fact]
    public void Een_termijn_telt_alleen_vanaf_data_die_er_bekend_zijn_en_kiest_tussen_meer_dan_een()
    {
        Assert.Equal(["/uitkering/hersteltermijn/oorsprong/waarde"], Pointers(document =>
            document["uitkering"]!["hersteltermijn"]!["oorsprong"]!["waarde"] = new JsonArray("Aanvraag")));
        Assert.Equal(["/uitkering/beslistermijn/keuze"], Pointers(document =>
            document["uitkering"]!["beslistermijn"]!["oorsprong"]!["waarde"] = new JsonArray("Aanvraag", "Melding")));
    }

    [Fact]
    public void Een_waarde_zonder_bron_of_met_een_aanname_zonder_reden_wordt_geweigerd()
    {
        Assert.Equal(["/uitkering/beslistermijn/interval"], Pointers(document => document["uitkering"]!["beslistermijn"]!["interval"]!.AsObject().Remove("bron")));
        Assert.Equal(["/screening/bedenktijdGeenRecht/interval/reden"], Pointers(document => document["screening"]!["bedenktijdGeenRecht"]!["interval"]!.AsObject().Remove("reden")));
        Assert.Equal(["/uitkering/beslistermijn/interval"], Pointers(document => document["uitkering"]!["beslistermijn"]!["interval"]!["aanname"] = true));
    }

    [Fact]
    public void Waarden_die_elkaar_tegenspreken_worden_geweigerd()
    {
        string[] verwacht = ["/afspraken/KickOff/doel/waarde", "/afspraken/Ambitiegesprek/duur/waarde", "/taken/Broodnood/fataal/interval/waarde"];

        Assert.Equivalent(verwacht, Pointers(document =>
        {
            document["afspraken"]!["KickOff"]!["doel"]!["waarde"] = 30;
            document["afspraken"]!["Ambitiegesprek"]!["duur"]!["waarde"] = 300;
            foreach (var dag in (string[])["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"])
                document["kalender"]!["openingstijden"]![dag]!["waarde"] = "09:00-13:00";
            document["taken"]!["Broodnood"]!["streef"]!["interval"]!["waarde"] = 3;
        }), strict: true);
    }

    [Fact]
    public void Wie_een_jaar_lang_sluit_krijgt_een_fout_ook_als_er_termijnen_uit_te_rekenen_zijn()
    {
        Assert.Equal(["/kalender/sluitingsdagen/waarde"], Pointers(document =>
        {
            var dagen = document["kalender"]!["sluitingsdagen"]!["waarde"]!;
            for (var dag = Voorbeeld.Dag("2021-01-01"); dag < Voorbeeld.Dag("2022-02-01"); dag = dag.AddDays(1))
                dagen[$"{dag:yyyy-MM-dd}"] = "verbouwing";
            document["taken"]!["Contact"]!["streef"]!["tijd"] = new JsonObject { ["waarde"] = "12:00", ["bron"] = "een bron" };
        }));
    }

    [Fact]
    public void Een_document_dat_een_eerdere_uitgave_aannam_blijft_leesbaar_en_krijgt_wat_er_bij_kwam()
    {
        var document = Documenten.Meegeleverd[0];
        document["klantgroepen"]!["Groeien"]!["momenten"]!["Voortgangsgesprek"]!["interval"]!["waarde"] = 6;
        document.AsObject().Remove("nazorg");
        document["afspraken"]!["KickOff"]!.AsObject().Remove("nietVerschenen");
        document["klantgroepen"]!["Zorgen"]!["vroeger"] = new JsonObject();

        var beleid = Beleidsdocument.LeesBewaard(document.ToJsonString());

        Assert.Equal(6, beleid.Groep(Klantgroep.Groeien).Momenten[Momentsoort.Voortgangsgesprek].Interval.Aantal);
        Assert.Equal(Voorbeeld.Beleid.Nazorg, beleid.Nazorg);
        Assert.Equal(Voorbeeld.Beleid.Afspraak(Afspraaksoort.KickOff).NietVerschenen, beleid.Afspraak(Afspraaksoort.KickOff).NietVerschenen);
        document["aandrijving"]!["hartslag"]!["waarde"] = 29;
        Assert.Throws<BeleidOngeldigException>(() => Beleidsdocument.LeesBewaard(document.ToJsonString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"versie":"a","versie":"b"}""")]
    public void Wat_geen_beleidsdocument_is_geeft_een_fout_op_het_geheel(string tekst) =>
        Assert.Equal("", Assert.Throws<BeleidOngeldigException>(() => Beleidsdocument.Lees(tekst)).Fouten[0].Pointer);

    private static IReadOnlyList<string> Pointers(Action<JsonNode> bederf)
    {
        using var lezer = new StreamReader(typeof(Beleid).Assembly.GetManifestResourceStream("beleid/2020-07-01.json")!);
        var document = JsonNode.Parse(lezer.ReadToEnd())!;
        bederf(document);
        var fout = Assert.Throws<BeleidOngeldigException>(() => Beleidsdocument.Lees(document.ToJsonString()));
        return [.. fout.Fouten.Select(beleidsfout => beleidsfout.Pointer)];
    }
}
