namespace InzetOpMaat.Domain.Tests;

public class TaakplannerTests
{
    private static readonly Beleid Beleid = Voorbeeld.Beleid;

    [Fact]
    public void Broodnood_op_een_werkdag_is_dezelfde_dag_klaar()
    {
        var (streef, fataal) = Taakplanner.Termijn(Taaksoort.Broodnood, Voorbeeld.Lokaal("2026-03-03 10:00"), Beleid);

        Assert.Equal(Voorbeeld.Dag("2026-03-03"), streef.Datum);
        Assert.Equal(Voorbeeld.Dag("2026-03-03"), fataal.Datum);
        Assert.Equal("dezelfde dag als de taak, dinsdag 3 maart 2026 (beleidskader Inzet op maat, par. 4.1: direct doorpakken).", fataal.Waarom.InEenZin());
    }

    [Fact]
    public void Broodnood_na_sluitingstijd_is_de_volgende_werkdag_klaar_en_zegt_waarom()
    {
        var (streef, _) = Taakplanner.Termijn(Taaksoort.Broodnood, Voorbeeld.Lokaal("2026-03-06 17:00"), Beleid);

        Assert.Equal(Voorbeeld.Dag("2026-03-09"), streef.Datum);
        Assert.Equal(
            "dezelfde dag als de taak, maandag 9 maart 2026 (beleidskader Inzet op maat, par. 4.1: direct doorpakken); ontstaan na sluitingstijd op vrijdag 6 maart 2026, dus maandag 9 maart 2026.",
            streef.Waarom.InEenZin());
    }

    [Fact]
    public void Broodnood_op_Koningsdag_is_de_dag_erna_klaar() => Assert.Equal(
        Voorbeeld.Dag("2026-04-28"), Taakplanner.Termijn(Taaksoort.Broodnood, Voorbeeld.Lokaal("2026-04-27 10:00"), Beleid).Fataal.Datum);

    [Fact]
    public void Een_screening_telt_in_werkdagen()
    {
        var (streef, fataal) = Taakplanner.Termijn(Taaksoort.Screening, Voorbeeld.Lokaal("2026-03-06 10:00"), Beleid);

        Assert.Equal(Voorbeeld.Dag("2026-03-09"), streef.Datum);
        Assert.Equal(Voorbeeld.Dag("2026-03-10"), fataal.Datum);
    }

    [Fact]
    public void De_herinnering_komt_bij_opening_van_de_streefdatum_en_de_manager_hoort_het_bij_sluiting_van_de_fatale_datum()
    {
        var taak = Taak(Taaksoort.Screening, "2026-03-06 10:00");

        Assert.Equal(Voorbeeld.Lokaal("2026-03-09 09:00"), Taakplanner.Herinneren(taak, Beleid));
        Assert.Equal(Voorbeeld.Lokaal("2026-03-10 17:00"), Taakplanner.Escaleren(taak, Beleid));
    }

    [Theory]
    [InlineData("2026-03-03 10:00", "2026-03-03 11:00")]
    [InlineData("2026-03-03 16:40", "2026-03-03 17:00")]
    public void Een_taak_voor_vandaag_wordt_na_een_uur_herinnerd_maar_nooit_na_sluiting(string gemaakt, string herinnerd) =>
        Assert.Equal(Voorbeeld.Lokaal(herinnerd), Taakplanner.Herinneren(Taak(Taaksoort.Broodnood, gemaakt), Beleid));

    [Theory]
    [InlineData("2026-03-09 08:59", false, null, "2026-03-09 09:00")]
    [InlineData("2026-03-09 09:00", false, Taakstap.Herinneren, null)]
    [InlineData("2026-03-09 09:00", true, null, "2026-03-10 17:00")]
    [InlineData("2026-03-12 09:00", false, Taakstap.Herinneren, null)]
    [InlineData("2026-03-12 09:00", true, Taakstap.Escaleren, null)]
    public void Wie_een_taak_heeft_wordt_eerst_herinnerd_en_dan_hoort_een_manager_het(string nu, bool herinnerd, Taakstap? nuDoen, string? kijkWeer)
    {
        var plan = Taakplanner.Bekijk(Taak(Taaksoort.Screening, "2026-03-06 10:00"), herinnerd, Beleid, Voorbeeld.Lokaal(nu));

        Assert.Equal(nuDoen, plan.NuDoen);
        Assert.Equal(kijkWeer is null ? null : Voorbeeld.Lokaal(kijkWeer), plan.KijkWeer);
    }

    [Fact]
    public void Na_escalatie_is_er_alleen_nog_wachten()
    {
        var plan = Taakplanner.Bekijk(
            Taak(Taaksoort.Screening, "2026-03-06 10:00") with { Geescaleerd = true }, herinnerd: false, Beleid, Voorbeeld.Lokaal("2026-04-01 09:00"));

        Assert.Equal((null, null), (plan.NuDoen, plan.KijkWeer));
    }

    [Fact]
    public void Geen_termijn_eindigt_voor_zij_begint_of_op_een_dag_dat_niemand_werkt() => Eigenschap.Geldt(Eigenschap.Momenten, nu =>
        Enum.GetValues<Taaksoort>().All(soort =>
        {
            var (streef, fataal) = Taakplanner.Termijn(soort, nu, Beleid);
            return streef.Datum >= Lokaletijd.Datum(nu) && fataal.Datum >= streef.Datum
                && Voorbeeld.Kalender.IsWerkdag(streef.Datum) && Voorbeeld.Kalender.Openingstijd(fataal.Datum)!.Value.Einde > nu;
        }));

    private static Taak Taak(Taaksoort soort, string gemaakt)
    {
        var (streef, fataal) = Taakplanner.Termijn(soort, Voorbeeld.Lokaal(gemaakt), Beleid);
        return new Taak
        {
            Id = Domain.Taak.IdVoor("3f2b", soort, "1"),
            KlantreisId = "3f2b",
            Partitie = "3f2b",
            Soort = soort,
            Ronde = "1",
            Rol = Beleid.Taak(soort).Rol,
            MedewerkerId = "poortwachter-1",
            GemaaktOp = Voorbeeld.Lokaal(gemaakt),
            Streefdatum = streef,
            Fataledatum = fataal,
            Status = Taakstatus.Open,
        };
    }
}
