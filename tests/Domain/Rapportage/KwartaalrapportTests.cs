namespace InzetOpMaat.Domain.Tests;

/// <summary>Five klanten in the first half of 2026, counted by hand.</summary>
public class KwartaalrapportTests
{
    private static readonly Beleid Beleid = Voorbeeld.Beleid;

    // In Groeien since February, to Matchen in April, work in May.
    private static readonly IReadOnlyList<Gebeurtenis> Anna = Proefcijfers.Tijdlijn(
    [
        .. Proefcijfers.Nieuw("2026-02-02", "2026-02-09", "2026-02-23", Klantgroep.Groeien),
        ("2026-04-07", Gebeurtenissoort.DossierWerdBijgewerkt, [(Waardenaam.Deel, nameof(Dossierdeel.Bereidheid)), (Waardenaam.Naar, nameof(Kwadrant.NietWillenWelKunnen))]),
        ("2026-04-14", Gebeurtenissoort.KlantgroepWerdGewijzigd, [(Waardenaam.Van, nameof(Klantgroep.Groeien)), (Waardenaam.Naar, nameof(Klantgroep.Matchen))]),
        ("2026-04-20", Gebeurtenissoort.DossierWerdBijgewerkt, [(Waardenaam.Deel, nameof(Dossierdeel.Bereidheid)), (Waardenaam.Naar, nameof(Kwadrant.WelWillenWelKunnen)), (Waardenaam.Beweging, nameof(Beweging.Vooruit))]),
        ("2026-04-28", Gebeurtenissoort.TaakWerdAfgerond, [(Waardenaam.Soort, nameof(Taaksoort.Contact))]),
        ("2026-05-11", Gebeurtenissoort.KlantreisWerdBeeindigd, [(Waardenaam.Resultaat, nameof(Eindereden.Werk))]),
    ]);

    // An existing client: Zorgen in April; misses a talk, then comes, and uses a regeling.
    private static readonly IReadOnlyList<Gebeurtenis> Bram = Proefcijfers.Tijdlijn(
        ("2026-03-02", Gebeurtenissoort.BestaandeKlantWerdOvergenomen, []),
        ("2026-04-13", Gebeurtenissoort.AfspraakWerdGehouden, [(Waardenaam.Soort, nameof(Afspraaksoort.Ambitiegesprek))]),
        ("2026-04-13", Gebeurtenissoort.KlantWerdIngedeeld, [(Waardenaam.Naar, nameof(Klantgroep.Zorgen))]),
        ("2026-05-18", Gebeurtenissoort.KlantVerscheenNiet, [(Waardenaam.Soort, nameof(Afspraaksoort.Voortgangsgesprek))]),
        ("2026-06-01", Gebeurtenissoort.AfspraakWerdGehouden, [(Waardenaam.Soort, nameof(Afspraaksoort.Voortgangsgesprek))]),
        ("2026-06-01", Gebeurtenissoort.VoortgangWerdBesproken, [(Waardenaam.Score, "1")]),
        ("2026-06-02", Gebeurtenissoort.TevredenheidWerdGemeten, [(Waardenaam.Score, "8"), (Waardenaam.Fase, nameof(Fase.Begeleiding))]));

    // New in Groeien in May, with a talk that was too late (20 days) and a traject that succeeds.
    private static readonly IReadOnlyList<Gebeurtenis> Cem = Proefcijfers.Tijdlijn(
    [
        .. Proefcijfers.Nieuw("2026-05-04", "2026-05-24", "2026-06-08", Klantgroep.Groeien),
        ("2026-06-09", Gebeurtenissoort.TrajectBegon, [(Waardenaam.Soort, nameof(Instrument.Werkleerroute)), (Waardenaam.Nummer, "1")]),
        ("2026-06-10", Gebeurtenissoort.DossierWerdBijgewerkt, [(Waardenaam.Deel, nameof(Dossierdeel.Competenties))]),
        ("2026-06-11", Gebeurtenissoort.PlanWerdActueel, [(Waardenaam.Datum, "2026-06-01")]),
        ("2026-06-26", Gebeurtenissoort.TrajectWerdAfgerond, [(Waardenaam.Resultaat, nameof(Trajectresultaat.Geslaagd)), (Waardenaam.Nummer, "1")]),
        ("2026-06-29", Gebeurtenissoort.TevredenheidWerdGemeten, [(Waardenaam.Score, "7"), (Waardenaam.Fase, nameof(Fase.Begeleiding))]),
    ]);

    // Reported in June, not assigned yet.
    private static readonly IReadOnlyList<Gebeurtenis> Dewi = Proefcijfers.Tijdlijn(("2026-06-15", Gebeurtenissoort.MeldingWerdGedaan, []));

    // Ended before there was a group.
    private static readonly IReadOnlyList<Gebeurtenis> Elif = Proefcijfers.Tijdlijn(
        ("2026-06-01", Gebeurtenissoort.MeldingWerdGedaan, []),
        ("2026-06-18", Gebeurtenissoort.KlantreisWerdBeeindigd, [(Waardenaam.Resultaat, nameof(Eindereden.GeenRecht))]));

    private readonly Kwartaalrapport _rapport = Maak("2026-06-30");

    [Fact]
    public void Instroom_uitstroom_en_bestand_kloppen_per_klantgroep() => Assert.Equal(
        [
            new(Klantgroep.Matchen, 0, 0, 0, 1, 0, 1, 1, 0, 300),
            new(Klantgroep.Groeien, 1, 1, 0, 0, 1, 0, 0, 1, 800),
            new(Klantgroep.Faciliteren, 0, 0, 0, 0, 0, 0, 0, 0, Beleid.Groep(Klantgroep.Faciliteren).Klanten),
            new(Klantgroep.Zorgen, 0, 0, 1, 0, 0, 0, 0, 1, Beleid.Groep(Klantgroep.Zorgen).Klanten),
        ],
        _rapport.Groepen);

    [Fact]
    public void Wat_binnenkwam_en_wat_wegging_verklaart_het_bestand() => Assert.All(
        _rapport.Groepen, groep => Assert.Equal(groep.BestandEinde, groep.BestandBegin + groep.InstroomNieuw + groep.InstroomBestaand + groep.Erbij - groep.Eraf - groep.Uitstroom));

    [Fact]
    public void Wie_nog_geen_groep_heeft_telt_apart() => Assert.Equal(1, _rapport.NietIngedeeldEinde);

    [Theory]
    [InlineData("Uitstroom naar werk", 1, null, 1.0)]
    [InlineData("Totale instroom", 2, null, 2.0)]
    [InlineData("Totale uitstroom", 1, null, 1.0)]
    [InlineData("Bestandsontwikkeling", 1, null, 1.0)]
    [InlineData("Groei van Zorgen", 1, null, 1.0)]
    [InlineData("Voortgangsgesprekken gehouden", 1, null, 1.0)]
    [InlineData("Gebruik van regelingen", 1, 1, 100.0)]
    [InlineData("Competentieprofiel actueel", 1, 1, 100.0)]
    [InlineData("Plan van aanpak actueel", 1, 1, 100.0)]
    [InlineData("Dossiers volledig", 2, 10, 20.0)]
    [InlineData("Slagingspercentage trajecten", 1, 1, 100.0)]
    [InlineData("Klanten in werkleerroutes", 0, null, 0.0)]
    [InlineData("Klanttevredenheid", 15, 2, 7.5)]
    [InlineData("Vooruit in willen en kunnen", 1, 1, 100.0)]
    [InlineData("Niet verschenen", 1, 5, 20.0)]
    [InlineData("Op tijd gesproken", 1, 2, 50.0)]
    [InlineData("Willen en kunnen", 0, 0, null)]
    [InlineData("Druk op de Wmo", null, null, null)]
    public void Een_indicator_telt_wat_zijn_definitie_zegt(string naam, int? teller, int? noemer, double? waarde)
    {
        var cijfer = _rapport.Indicatoren.Single(indicator => indicator.Indicator.Naam == naam);

        Assert.Equal((teller, noemer, (decimal?)waarde), (cijfer.Teller, cijfer.Noemer, cijfer.Waarde));
    }

    [Fact]
    public void De_kosten_volgen_uit_de_normtijden()
    {
        // Groeien: a kick-off of 120 + 30 minutes, shared by as many as fit. Zorgen: a talk of its own.
        var groeien = _rapport.Budgetten.Single(budget => budget.Klantgroep == Klantgroep.Groeien);
        var zorgen = _rapport.Budgetten.Single(budget => budget.Klantgroep == Klantgroep.Zorgen);
        var gesprek = ((decimal)Beleid.Afspraak(Afspraaksoort.Voortgangsgesprek).Duur.TotalMinutes + 30) / 60;

        Assert.Equal((1, Math.Round(150m / Beleid.Groep(Klantgroep.Groeien).KickOffCapaciteit / 60, 1)), (groeien.Contactmomenten, groeien.Normuren));
        Assert.Equal((1, Math.Round(gesprek * 85, 2)), (zorgen.Contactmomenten, zorgen.Normkosten));
        Assert.Equal(Math.Round(4_950_000m * 91 / 365, 2), groeien.Budget);
    }

    [Fact]
    public void Op_een_eerdere_peildatum_telt_alleen_wat_toen_vastlag()
    {
        var toen = Maak("2026-04-30");

        Assert.Equal(Voorbeeld.Dag("2026-04-30"), toen.BijgewerktTot);
        Assert.Equal((0, 1), (toen.Groepen.Sum(groep => groep.Uitstroom), toen.Groepen.Single(groep => groep.Klantgroep == Klantgroep.Matchen).BestandEinde));
        Assert.Equal(100m, toen.Indicatoren.Single(indicator => indicator.Indicator.Naam == "Willen en kunnen").Waarde);
    }

    [Fact]
    public void Wat_later_wordt_vastgelegd_verandert_geen_eerdere_dag()
    {
        var later = Proefcijfers.Tijdlijn([.. Proefcijfers.Nieuw("2026-06-15", "2026-07-02", "2026-07-20", Klantgroep.Zorgen)]);

        Assert.Equal(
            Opslaanbaar(Proefcijfers.Dagen("2026-02-01", "2026-06-30", Anna, Bram, Cem, Dewi, Elif)),
            Opslaanbaar(Proefcijfers.Dagen("2026-02-01", "2026-06-30", Anna, Bram, Cem, later, Elif)));
    }

    [Fact]
    public void Elke_indicator_heeft_een_eigen_naam_een_definitie_en_een_bron()
    {
        Assert.Equal(Indicatoren.Alle.Count, Indicatoren.Alle.Select(indicator => indicator.Naam).Distinct().Count());
        Assert.All(Indicatoren.Alle, indicator =>
        {
            Assert.True(indicator.Definitie.Length > 20 && indicator.Bron.Length > 3 && indicator.Definitie.EndsWith('.'));
            Assert.Equal(indicator.Vorm == Indicatorvorm.GeenBron, indicator.TelTeller is null);
            Assert.Equal(indicator.Vorm is Indicatorvorm.Percentage or Indicatorvorm.Gemiddelde, indicator.TelNoemer is not null);
        });
    }

    [Theory]
    [InlineData("2027-05-31", 1, 1)]
    [InlineData("2027-06-30", 0, 0)]
    public void Wat_verouderd_is_telt_op_de_peildatum_niet_meer(string tot, int competenties, int plannen)
    {
        var rapport = Kwartaalrapport.Maak(Voorbeeld.Dag("2027-04-01"), Voorbeeld.Dag(tot), [.. Proefcijfers.Dagen("2026-02-01", tot, Cem).Where(dag => dag.Dag >= Voorbeeld.Dag("2027-03-31"))], Beleid);

        Assert.Equal(12, Beleid.Groep(Klantgroep.Groeien).Dossier.Actueel.Aantal);
        Assert.Equal(competenties, rapport.Indicatoren.Single(indicator => indicator.Indicator.Naam == "Competentieprofiel actueel").Teller);
        Assert.Equal(plannen, rapport.Indicatoren.Single(indicator => indicator.Indicator.Naam == "Plan van aanpak actueel").Teller);
    }

    private static IEnumerable<string> Opslaanbaar(IEnumerable<Dagstand> dagen) => dagen.Select(dag =>
        $"{dag.Dag} {string.Join(',', dag.Stromen)} {string.Join(',', dag.Voorraden)}");

    private static Kwartaalrapport Maak(string tot) => Kwartaalrapport.Maak(
        Voorbeeld.Dag("2026-04-01"), Voorbeeld.Dag(tot), [.. Proefcijfers.Dagen("2026-02-01", tot, Anna, Bram, Cem, Dewi, Elif).Where(dag => dag.Dag >= Voorbeeld.Dag("2026-03-31"))], Beleid);
}
