namespace InzetOpMaat.Domain.Tests;

public class TermijnsturingTests
{
    private static readonly Beleid Beleid = Voorbeeld.Beleid;
    private static readonly DateOnly Vandaag = Voorbeeld.Dag("2026-03-16");

    [Theory]
    [InlineData(Termijnreden.KlantStemtIn, "2026-03-17", "2026-03-31", "")]
    [InlineData(Termijnreden.DoorKlant, "2026-03-10", null, "")]
    [InlineData(Termijnreden.InformatieUitBuitenland, "2026-03-17", null, "")]
    [InlineData(Termijnreden.KlantStemtIn, "2026-03-17", null, "/hervatdatum")]
    [InlineData(Termijnreden.Overmacht, "2026-03-17", null, "/hervatdatum")]
    [InlineData(Termijnreden.DoorKlant, "2026-03-18", "2026-03-18", "/begindatum /hervatdatum")]
    [InlineData(Termijnreden.KlantStemtIn, "2026-03-17", "2026-09-01", "/hervatdatum")]
    [InlineData(Termijnreden.StukkenGevraagd, "2026-03-20", null, "/begindatum /reden")]
    [InlineData(Termijnreden.MeerTijdNodig, "2026-03-17", null, "/reden")]
    [InlineData(Termijnreden.KlantStemtIn, "0001-01-01", "9999-12-31", "/begindatum")]
    [InlineData(Termijnreden.KlantStemtIn, "9999-12-31", "0001-01-01", "/begindatum /hervatdatum")]
    [InlineData(Termijnreden.KlantStemtIn, "2026-03-17", "9999-12-31", "/hervatdatum")]
    public void Opschorten_kan_om_een_reden_van_de_wet_en_met_een_einde_dat_erbij_hoort(Termijnreden reden, string begin, string? hervat, string fouten) =>
        Assert.Equal(fouten, string.Join(' ', Termijnsturing.ControleerOpschorting(
            reden, Voorbeeld.Dag(begin), hervat is null ? null : Voorbeeld.Dag(hervat), Beleid, Vandaag).Select(fout => fout.Pointer)));

    [Fact]
    public void Verlengen_kan_zo_lang_als_het_beleid_zegt_en_zo_vaak()
    {
        Assert.Empty(Termijnsturing.ControleerVerlenging(Termijnreden.MeerTijdNodig, 8, Beleid));
        Assert.Equal(["/reden", "/weken"], Termijnsturing.ControleerVerlenging(Termijnreden.DoorKlant, 9, Beleid).Select(fout => fout.Pointer));

        var uitkering = Uitkering();
        Assert.Null(uitkering.BezwaarTegenVerlenging(Beleid, Vandaag));
        uitkering = uitkering with { Termijn = uitkering.Termijn.Verlengen(Vandaag, new(4, Termijneenheid.Weken), Termijnreden.MeerTijdNodig) };
        Assert.Equal("De beslistermijn kan hoogstens 1 keer worden verlengd.", uitkering.BezwaarTegenVerlenging(Beleid, Vandaag));
    }

    [Fact]
    public void Een_klok_die_stilstaat_kan_niet_nog_eens_stilstaan_maar_wel_naast_het_wachten_op_stukken()
    {
        var uitkering = Uitkering();
        uitkering = uitkering with { Termijn = uitkering.Termijn.Opschorten(Voorbeeld.Dag("2026-03-12"), Termijnreden.StukkenGevraagd) };
        Termijnopschorting nieuw = new(Vandaag, null, Termijnreden.DoorKlant);
        Assert.Null(uitkering.BezwaarTegenOpschorting(nieuw, Beleid, Vandaag));
        Assert.Equal("De klok staat stil om de stukken; leg vast dat die er zijn, dan loopt hij weer.", uitkering.BezwaarTegenHervatting(Vandaag, Vandaag));

        uitkering = uitkering with { Termijn = uitkering.Termijn.Opschorten(Vandaag, Termijnreden.DoorKlant) };
        Assert.Equal("De klok van de beslistermijn staat dan al stil.", uitkering.BezwaarTegenOpschorting(nieuw with { Reden = Termijnreden.Overmacht }, Beleid, Vandaag));
    }

    [Fact]
    public void Na_de_laatste_dag_of_na_het_besluit_verandert_de_termijn_niet_meer()
    {
        var uitkering = Uitkering();
        var laat = Voorbeeld.Dag("2026-05-01");
        Assert.Equal("De beslistermijn liep tot en met dinsdag 28 april 2026.", uitkering.BezwaarTegenVerlenging(Beleid, laat));
        Assert.NotNull(uitkering.BezwaarTegenOpschorting(new(laat, null, Termijnreden.DoorKlant), Beleid, laat));
        Assert.Equal("De beslistermijn was toen nog niet begonnen.", uitkering.BezwaarTegenOpschorting(new(Voorbeeld.Dag("2026-02-20"), null, Termijnreden.DoorKlant), Beleid, Vandaag));

        var besloten = uitkering with { Besluit = Besluit.Toegekend };
        Assert.Equal("Er is al een besluit.", besloten.BezwaarTegenVerlenging(Beleid, Vandaag));
        Assert.Equal("Er is al een besluit.", besloten.BezwaarTegenHervatting(Vandaag, Vandaag));
        Assert.Equal("Er is al een besluit.", besloten.BezwaarTegenOpschorting(new(Vandaag, null, Termijnreden.DoorKlant), Beleid, Vandaag));
    }

    [Fact]
    public void Hervatten_kan_alleen_als_de_klok_stilstaat_en_niet_voor_hij_stilstond()
    {
        var uitkering = Uitkering();
        Assert.Equal("De klok van de beslistermijn staat niet stil.", uitkering.BezwaarTegenHervatting(Vandaag, Vandaag));

        uitkering = uitkering with { Termijn = uitkering.Termijn.Opschorten(Voorbeeld.Dag("2026-03-12"), Termijnreden.DoorKlant) };
        Assert.Equal("De klok kan niet weer lopen voor de dag waarop hij stilstond.", uitkering.BezwaarTegenHervatting(Voorbeeld.Dag("2026-03-12"), Vandaag));
        Assert.Null(uitkering.BezwaarTegenHervatting(Voorbeeld.Dag("2026-03-13"), Vandaag));
    }

    [Fact]
    public void Taak_om_te_besluiten_rust_zolang_de_klok_stilstaat_en_schuift_met_de_termijn_op()
    {
        var taak = Taak();
        var uitkering = Uitkering();
        uitkering = uitkering with { Termijn = uitkering.Termijn.Opschorten(Voorbeeld.Dag("2026-03-12"), Termijnreden.DoorKlant) };
        var rust = taak.Volg(uitkering, Vandaag, Beleid);
        Assert.Null(Taakplanner.Herinneren(rust, Beleid));
        Assert.Null(Taakplanner.Escaleren(rust, Beleid));

        var termijn = uitkering.Termijn.Hervatten(Vandaag);
        var loopt = rust.Volg(uitkering with { Termijn = termijn, BeslissenVoor = termijn.Einde(Vandaag, Beleid) }, Vandaag, Beleid);

        // Three days: 13, 14 and 15 March; the streefdatum of 16 March becomes the 19th.
        Assert.Equal(Voorbeeld.Dag("2026-05-01"), loopt.Fataledatum.Datum);
        Assert.Equal(Voorbeeld.Dag("2026-03-19"), loopt.Streefdatum.Datum);
        Assert.Contains("3 dagen later, zoals de beslistermijn", loopt.Streefdatum.Waarom.InEenZin(), StringComparison.Ordinal);
        Assert.Equal(Voorbeeld.Lokaal("2026-05-01 17:00"), Taakplanner.Escaleren(loopt, Beleid));
    }

    [Fact]
    public void Taak_om_te_besluiten_houdt_haar_tijd_en_gaat_niet_over_de_beslistermijn_heen()
    {
        var uitkering = Uitkering();
        uitkering = uitkering with { Termijn = uitkering.Termijn.Opschorten(Voorbeeld.Dag("2026-03-12"), Termijnreden.DoorKlant).Hervatten(Vandaag) };
        uitkering = uitkering with { BeslissenVoor = uitkering.Termijn.Einde(Vandaag, Beleid) };
        var regel = Beleid.Taak(Taaksoort.Besluiten).Streef;

        Assert.Equal((Voorbeeld.Dag("2026-03-19"), new TimeOnly(12, 0)), Streef(regel with { Tijd = new(12, 0) }));
        Assert.Equal((Voorbeeld.Dag("2026-05-01"), null), Streef(regel with { Interval = new(3, Termijneenheid.Maanden), Tijd = new(12, 0) }));

        (DateOnly, TimeOnly?) Streef(Termijnregel streef)
        {
            var taken = new Dictionary<Taaksoort, Taakbeleid>(Beleid.Taken)
            {
                [Taaksoort.Besluiten] = new() { Rol = Rol.Consulent, Streef = streef, Fataal = streef, Escalatie = Rol.Manager, Titel = "Besluiten" },
            };
            var datum = Taak().Volg(uitkering, Vandaag, Beleid with { Taken = taken }).Streefdatum;
            return (datum.Datum, datum.Tijd);
        }
    }

    private static Uitkering Uitkering()
    {
        var aanvraag = Voorbeeld.Dag("2026-03-03");
        var termijn = Beslistermijn.Voor(aanvraag, Beleid);
        return new()
        {
            HuishoudenId = "3f2b",
            KlantreisId = "6f1f",
            ConsulentId = "consulent-1",
            Aanvraagdatum = aanvraag,
            Termijn = termijn,
            BeslissenVoor = termijn.Einde(aanvraag, Beleid),
        };
    }

    private static Taak Taak()
    {
        var gemaakt = Voorbeeld.Lokaal("2026-03-02 10:00");
        var (streef, fataal) = Taakplanner.Termijn(Taaksoort.Besluiten, gemaakt, Beleid);
        return new()
        {
            Id = "3f2b.besluiten.1",
            KlantreisId = "6f1f",
            Partitie = "3f2b",
            Soort = Taaksoort.Besluiten,
            Ronde = "1",
            Rol = Rol.Consulent,
            MedewerkerId = "consulent-1",
            GemaaktOp = gemaakt,
            Streefdatum = streef,
            Fataledatum = fataal,
            Status = Taakstatus.Open,
        };
    }
}
