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
        var terug = Assert.Single(Beleidsvergelijking.Verschuivingen(Groeien, zonder, Maandelijks(12), Voorbeeld.Lokaal("2026-04-01 09:00")));
        Assert.Equal((null, Voorbeeld.Dag("2027-03-19")), (terug.Was, terug.Wordt!.Datum));
    }

    private static IReadOnlyList<Momentverschuiving> Vergelijk(Begeleiding begeleiding, Beleid nieuw) =>
        Beleidsvergelijking.Verschuivingen(begeleiding, Oud, nieuw, Voorbeeld.Lokaal("2026-04-01 09:00"));

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
