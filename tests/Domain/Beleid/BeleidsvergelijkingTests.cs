namespace InzetOpMaat.Domain.Tests;

public class BeleidsvergelijkingTests
{
    private static readonly Beleid Oud = Voorbeeld.Beleid;

    private static readonly Begeleiding Groeien = new() { Groep = Klantgroep.Groeien, Sinds = Voorbeeld.Dag("2026-03-19") };

    [Fact]
    public void Vaker_een_gesprek_haalt_het_volgende_naar_voren()
    {
        var verschuiving = Assert.Single(Vergelijk(Groeien, Maandelijks(6)));

        Assert.Equal((Momentsoort.Voortgangsgesprek, 1), (verschuiving.Soort, verschuiving.Nummer));
        Assert.Equal(Voorbeeld.Dag("2027-03-19"), verschuiving.Was!.Datum);
        Assert.Equal(Voorbeeld.Dag("2026-09-19"), verschuiving.Wordt!.Datum);
    }

    [Fact]
    public void Een_versie_die_niets_aan_het_ritme_doet_verschuift_niets() =>
        Assert.Empty(Vergelijk(Groeien, Oud with { Versie = "nieuw", GeldigVanaf = Voorbeeld.Dag("2026-06-01") }));

    [Fact]
    public void Wat_onderweg_is_blijft_en_het_gesprek_erna_verschuift()
    {
        var onderweg = Groeien.Met(Momentsoort.Voortgangsgesprek, new Momentstand().Gestart(new(Voorbeeld.Dag("2026-06-10"), Afleiding.Van("voorbeeld"))));

        var verschuiving = Assert.Single(Vergelijk(onderweg, Maandelijks(6)));

        Assert.Equal(2, verschuiving.Nummer);
        Assert.Equal(Voorbeeld.Dag("2027-06-10"), verschuiving.Was!.Datum);
        Assert.Equal(Voorbeeld.Dag("2026-12-10"), verschuiving.Wordt!.Datum);
    }

    [Fact]
    public void Wat_voor_de_ingangsdatum_wordt_gepland_volgt_nog_het_oude_beleid()
    {
        // Planning for 19 March 2027 begins 28 days before, so well before the first of April.
        var verschuiving = Assert.Single(Vergelijk(Groeien, Maandelijks(6) with { GeldigVanaf = Voorbeeld.Dag("2027-04-01") }));

        Assert.Equal(2, verschuiving.Nummer);
        Assert.Equal(Voorbeeld.Dag("2028-03-19"), verschuiving.Was!.Datum);
        Assert.Equal(Voorbeeld.Dag("2027-09-19"), verschuiving.Wordt!.Datum);
    }

    [Fact]
    public void Een_moment_dat_een_groep_verliest_of_krijgt_heeft_maar_een_van_beide_data()
    {
        var zonder = Oud with
        {
            GeldigVanaf = Voorbeeld.Dag("2026-06-01"),
            Klantgroepen = new Dictionary<Klantgroep, Groepsbeleid>(Oud.Klantgroepen)
            {
                [Klantgroep.Groeien] = Oud.Groep(Klantgroep.Groeien) with
                {
                    Momenten = Oud.Groep(Klantgroep.Groeien).Momenten.Where(m => m.Key != Momentsoort.Voortgangsgesprek).ToDictionary(),
                },
            },
        };

        Assert.Null(Assert.Single(Vergelijk(Groeien, zonder)).Wordt);
        var terug = Assert.Single(new Beleidsvergelijking(zonder, Maandelijks(12), Voorbeeld.Lokaal("2026-04-01 09:00")).Begeleiding(Groeien));
        Assert.Equal((null, Voorbeeld.Dag("2027-03-19")), (terug.Was, terug.Wordt!.Datum));
    }

    [Fact]
    public void Vaker_nazorg_haalt_het_volgende_gesprek_naar_voren_en_korter_laat_het_vervallen()
    {
        var plek = new Plaatsing
        {
            Nummer = 1,
            Soort = Plaatsingssoort.Regulier,
            Ingangsdatum = Voorbeeld.Dag("2026-05-20"),
            UrenPerWeek = 32,
            BegeleidingGaatDoor = false,
            Stand = Plaatsingsstand.Begonnen,
        };

        var vaker = Met(Nazorg(6, 1)).Nazorg([plek], new());
        Assert.Equal((Voorbeeld.Dag("2026-06-20"), Momentsoort.Nazorgcontact), (vaker!.Wordt!.Datum, vaker.Soort));
        Assert.True(vaker.Was!.Datum > vaker.Wordt.Datum);
        Assert.Null(Met(Nazorg(2, 3)).Nazorg([plek], new())!.Wordt);
        Assert.Null(Met(Oud with { GeldigVanaf = Voorbeeld.Dag("2026-06-01") }).Nazorg([plek], new()));
        Assert.Null(Met(Nazorg(6, 1)).Nazorg([plek with { Stand = Plaatsingsstand.NazorgVoorbij }], new()));
    }

    [Fact]
    public void Een_korter_kenmerk_vraagt_eerder_of_de_groep_nog_past()
    {
        var verschuiving = Met(Herindeling(24)).Herindeling(Groeien)!;
        Assert.Equal((Voorbeeld.Dag("2029-03-19"), Voorbeeld.Dag("2028-03-19")), (verschuiving.Was!.Datum, verschuiving.Wordt!.Datum));

        var meteen = Met(Herindeling(1)).Herindeling(Groeien)!;
        Assert.Equal(Voorbeeld.Dag("2026-06-01"), meteen.Wordt!.Datum);
        Assert.Contains("al voorbij", meteen.Wordt.Waarom.InEenZin(), StringComparison.Ordinal);

        Assert.Null(Met(Herindeling(24)).Herindeling(Groeien with { HerindelingGevraagd = true }));
        Assert.Null(Met(Herindeling(36)).Herindeling(Groeien));
    }

    private static Beleidsvergelijking Met(Beleid nieuw) => new(Oud, nieuw, Voorbeeld.Lokaal("2026-04-01 09:00"));

    private static Beleid Nazorg(int duur, int interval) => Oud with
    {
        GeldigVanaf = Voorbeeld.Dag("2026-06-01"),
        Nazorg = Oud.Nazorg.ToDictionary(
            soort => soort.Key,
            soort => soort.Value with { Duur = new(duur, Termijneenheid.Maanden), Interval = new(interval, Termijneenheid.Maanden) }),
    };

    private static Beleid Herindeling(int maanden) => Oud with
    {
        GeldigVanaf = Voorbeeld.Dag("2026-06-01"),
        Klantgroepen = Oud.Klantgroepen.ToDictionary(
            groep => groep.Key, groep => groep.Value with { Herindeling = new(maanden, Termijneenheid.Maanden) }),
    };

    private static IReadOnlyList<Momentverschuiving> Vergelijk(Begeleiding begeleiding, Beleid nieuw) =>
        Met(nieuw).Begeleiding(begeleiding);

    private static Beleid Maandelijks(int maanden)
    {
        var groep = Oud.Groep(Klantgroep.Groeien);
        var momenten = new Dictionary<Momentsoort, Momentbeleid>(groep.Momenten)
        {
            [Momentsoort.Voortgangsgesprek] = groep.Momenten[Momentsoort.Voortgangsgesprek] with { Interval = new Termijn(maanden, Termijneenheid.Maanden) },
        };
        return Oud with
        {
            Versie = "nieuw",
            GeldigVanaf = Voorbeeld.Dag("2026-06-01"),
            Klantgroepen = new Dictionary<Klantgroep, Groepsbeleid>(Oud.Klantgroepen) { [Klantgroep.Groeien] = groep with { Momenten = momenten } },
        };
    }
}
