namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>While the household gathers documents the term for the decision stands still (Awb art. 4:15).</summary>
public class OpschortingTests
{
    [Fact]
    public async Task Stukken_die_binnen_de_termijn_komen_verlengen_de_beslistermijn_met_de_dagen_van_het_wachten()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await TotAanDeStukken(gemeente);
        var voor = await Uitkering(gemeente, klant);
        await gemeente.Verder(TimeSpan.FromDays(9));

        await Ontvang(gemeente, klant);

        var na = await Uitkering(gemeente, klant);
        var verwacht = Hervat(voor, Lokaletijd.Datum(gemeente.Nu));
        Assert.True(na.BeslissenVoor.Datum >= voor.BeslissenVoor.Datum.AddDays(8));
        Assert.Equal(verwacht.Datum, na.BeslissenVoor.Datum);
        Assert.Contains("Awb art. 4:15", na.BeslissenVoor.Waarom.InEenZin(), StringComparison.Ordinal);
        var regel = Assert.Single(await Tijdlijn(gemeente, klant), g => g.Soort == Gebeurtenissoort.BeslistermijnWerdOpgeschort);
        Assert.Equal(na.BeslissenVoor.Waarom.InEenZin(), regel.Waarom);
    }

    [Fact]
    public async Task Taak_om_te_besluiten_volgt_de_opgeschorte_termijn_op_de_werklijst_en_in_haar_bewaking()
    {
        await using var gemeente = await Proefgemeente.Open();
        // So long ago that the old date comes before a heartbeat could make the watch look again.
        var klant = await TotAanDeStukken(gemeente, aanvraagDagenGeleden: 35);
        var oud = (await Uitkering(gemeente, klant)).BeslissenVoor.Datum;
        await gemeente.Verder(TimeSpan.FromDays(9));
        await Ontvang(gemeente, klant);
        var nieuw = (await Uitkering(gemeente, klant)).BeslissenVoor.Datum;

        Assert.Equal(nieuw, (await Taak(klant)).Fataledatum.Datum);
        var opLijst = Assert.Single(await gemeente.Werklijst((await Taak(klant)).MedewerkerId), t => t.Soort == Taaksoort.Besluiten);
        Assert.Equal(nieuw, opLijst.Fataledatum.Datum);

        await gemeente.Naar(Lokaletijd.Moment(oud.AddDays(1), TimeOnly.MinValue));
        Assert.False((await Taak(klant)).Geescaleerd);
        await gemeente.Naar(Lokaletijd.Moment(nieuw.AddDays(1), TimeOnly.MinValue));
        Assert.True((await Taak(klant)).Geescaleerd);
    }

    [Fact]
    public async Task Stukken_die_niet_komen_schorten_op_tot_de_laatste_dag_van_hun_termijn_en_wat_later_komt_verlengt_niet_nog_eens()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await TotAanDeStukken(gemeente);
        var voor = await Uitkering(gemeente, klant);
        var beleid = Beleid.Meegeleverd[^1];
        var laatsteDag = Hersteltermijn.Voor(voor.StukkenGevraagdOp!.Value, beleid).Datum;
        await gemeente.Naar(Lokaletijd.Moment(laatsteDag.AddDays(1), new(9, 0)));

        var verwacht = Hervat(voor, laatsteDag);
        Assert.Equal(verwacht.Datum, (await Uitkering(gemeente, klant)).BeslissenVoor.Datum);

        await gemeente.Verder(TimeSpan.FromDays(5));
        await Ontvang(gemeente, klant);

        Assert.Equal(verwacht.Datum, (await Uitkering(gemeente, klant)).BeslissenVoor.Datum);
        Assert.Equal(verwacht.Datum, (await Taak(klant)).Fataledatum.Datum);
    }

    [Fact]
    public async Task Stukken_die_op_tijd_kwamen_en_te_laat_zijn_gemeld_schorten_op_tot_de_dag_waarop_zij_kwamen()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await TotAanDeStukken(gemeente);
        var voor = await Uitkering(gemeente, klant);
        var ontvangst = Lokaletijd.Datum(gemeente.Nu).AddDays(6);
        await gemeente.Verder(TimeSpan.FromDays(20));
        var onnodigLang = (await Uitkering(gemeente, klant)).BeslissenVoor.Datum;

        await Ontvang(gemeente, klant, ontvangst);

        var verwacht = Hervat(voor, ontvangst).Datum;
        Assert.True(verwacht < onnodigLang);
        Assert.Equal(verwacht, (await Uitkering(gemeente, klant)).BeslissenVoor.Datum);
        Assert.Equal(verwacht, (await Taak(klant)).Fataledatum.Datum);
        Assert.Single(await gemeente.Werklijst((await Taak(klant)).MedewerkerId), t => t.Soort == Taaksoort.Besluiten);
    }

    [Fact]
    public async Task Besluit_voor_de_stukken_laat_de_termijn_zoals_hij_was_en_niemand_vraagt_nog_om_stukken()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await TotAanDeStukken(gemeente);
        var voor = await Uitkering(gemeente, klant);
        await klant.Doe(
            $"/v1/huishoudens/{klant.HuishoudenId}/uitkering/besluit",
            Rol.Consulent,
            new { besluit = Besluit.Toegekend, besluitdatum = Lokaletijd.Datum(gemeente.Nu) });

        Assert.Single(klant.Berichten(), b => b.Sleutel.EndsWith(".besluit", StringComparison.Ordinal));

        await gemeente.Verder(TimeSpan.FromDays(100));

        Assert.Equal(voor.BeslissenVoor.Datum, (await Uitkering(gemeente, klant)).BeslissenVoor.Datum);
        Assert.DoesNotContain(await Tijdlijn(gemeente, klant), g => g.Soort == Gebeurtenissoort.BeslistermijnWerdOpgeschort);
        Assert.DoesNotContain(klant.Berichten(), b => b.Sleutel.EndsWith("stukken.herinnerd", StringComparison.Ordinal));
        Assert.DoesNotContain(await klant.Taken(klant.HuishoudenId), t => t.Soort == Taaksoort.StukkenOpvolgen);
        Assert.DoesNotContain(await gemeente.Werklijst((await Taak(klant)).MedewerkerId), t => t.Soort == Taaksoort.Besluiten);
    }

    [Fact]
    public async Task Klant_over_wie_al_besloten_is_wordt_niet_meer_om_stukken_gevraagd()
    {
        await using var gemeente = await Proefgemeente.Open();
        // Late in the evening: the message waits for the morning, and the decision is first.
        var klant = await TotAanDeStukken(gemeente, om: new(21, 0));
        await klant.Doe(
            $"/v1/huishoudens/{klant.HuishoudenId}/uitkering/besluit",
            Rol.Consulent,
            new { besluit = Besluit.Toegekend, besluitdatum = Lokaletijd.Datum(gemeente.Nu) });
        await gemeente.Verder(TimeSpan.FromDays(30));

        Assert.DoesNotContain(klant.Berichten(), b => b.Sleutel.EndsWith("stukken.gevraagd", StringComparison.Ordinal));
        Assert.Single(klant.Berichten(), b => b.Sleutel.EndsWith(".besluit", StringComparison.Ordinal));
        Assert.Empty((await Uitkering(gemeente, klant)).Termijn.Opschortingen);
        Assert.True((await gemeente.Opslag.Vereis<Spoor>(klant.HuishoudenId, Sleutels.Spoor(Spoorids.Uitkering(klant.HuishoudenId)))).Waarde.Klaar);
    }

    private static async Task<Proefklant> TotAanDeStukken(Proefgemeente gemeente, int aanvraagDagenGeleden = 0, TimeOnly? om = null)
    {
        var klant = await gemeente.Meld();
        await klant.Screen();
        var gesprek = (await klant.Afspraak(Afspraaksoort.Ambitiegesprek)).Einde;
        await gemeente.Naar(om is { } tijd ? Lokaletijd.Moment(Lokaletijd.Datum(gesprek), tijd) : gesprek);
        await klant.Doe($"/v1/klantreizen/{klant.KlantreisId}/ambitiegesprek", Rol.Intaker, new
        {
            leefgebieden = Enum.GetValues<Leefgebied>().ToDictionary(l => l, _ => Leefgebiedscore.Neutraal),
            keuzeKlant = Klantgroep.Zorgen,
            klantgroep = Klantgroep.Zorgen,
            commitment = true,
            aanvraagdatum = Lokaletijd.Datum(gemeente.Nu).AddDays(-aanvraagDagenGeleden),
        });
        return klant;
    }

    private static AfgeleideDatum Hervat(Uitkering uitkering, DateOnly op) =>
        Beslistermijn.Voor(uitkering.Aanvraagdatum, Beleid.Meegeleverd[^1])
            .Opschorten(uitkering.StukkenGevraagdOp!.Value, Termijnreden.StukkenGevraagd)
            .Hervatten(op)
            .Einde(op, Beleid.Meegeleverd[^1]);

    private static Task Ontvang(Proefgemeente gemeente, Proefklant klant, DateOnly? op = null) => klant.Doe(
        $"/v1/huishoudens/{klant.HuishoudenId}/uitkering/stukken", Rol.Consulent, new { ontvangstdatum = op ?? Lokaletijd.Datum(gemeente.Nu) });

    private static async Task<Uitkering> Uitkering(Proefgemeente gemeente, Proefklant klant) =>
        (await gemeente.Opslag.Vereis<Uitkering>(klant.HuishoudenId, Sleutels.Uitkering)).Waarde;

    private static async Task<Taak> Taak(Proefklant klant) =>
        (await klant.Taken(klant.HuishoudenId)).Single(t => t.Soort == Taaksoort.Besluiten);

    private static async Task<List<Gebeurtenis>> Tijdlijn(Proefgemeente gemeente, Proefklant klant)
    {
        var gevonden = new List<Gebeurtenis>();
        await foreach (var gebeurtenis in gemeente.Opslag.LeesReeks<Gebeurtenis>(klant.HuishoudenId, Sleutels.Tijdlijn))
        {
            gevonden.Add(gebeurtenis.Waarde);
        }

        return gevonden;
    }
}
