namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>The term for the decision when a consulent stops its clock or gives it more time (Awb art. 4:14 and 4:15).</summary>
public class BeslistermijnTests
{
    [Fact]
    public async Task Klant_die_met_uitstel_instemt_hoort_niets_dubbel_en_de_klok_loopt_vanzelf_weer()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await Aanvrager(gemeente);
        await Ontvang(gemeente, klant);
        var vandaag = Lokaletijd.Datum(gemeente.Nu);
        var hervat = vandaag.AddDays(40);
        await Stuur(klant, "opschortingen", new { reden = Termijnreden.KlantStemtIn, begindatum = vandaag.AddDays(1), hervatdatum = hervat });

        Assert.True((await Besluittaak(klant)).Opgeschort);
        Assert.Equal(Klantreisstatus.Opgeschort, await Status(gemeente, klant));
        var getoond = await gemeente.Lukt(HttpMethod.Get, $"/v1/klantreizen/{klant.KlantreisId}", Rol.Consulent);
        var spoor = getoond["sporen"]!.AsArray().Single(s => (string?)s!["naam"] == "opschorting.2")!;
        Assert.Equal("de klok van de beslistermijn staat stil en loopt daarna weer", (string?)spoor["wachtOp"]);

        await gemeente.Naar(Lokaletijd.Moment(hervat, new(12, 0)));

        var taak = await Besluittaak(klant);
        Assert.False(taak.Opgeschort);
        Assert.False(taak.Geescaleerd);
        Assert.Equal((await Uitkering(gemeente, klant)).BeslissenVoor.Datum, taak.Fataledatum.Datum);
        Assert.Equal(Klantreisstatus.Lopend, await Status(gemeente, klant));
        Assert.Equal(["systeem"], (await Tijdlijn(gemeente, klant)).Where(g => g.Soort == Gebeurtenissoort.BeslistermijnWerdHervat).Select(g => g.Wie));
        Assert.DoesNotContain(klant.Berichten(), b => b.Onderwerp is "Uw aanvraag duurt langer" or "Wij gaan verder met uw aanvraag");

        await gemeente.Naar(Lokaletijd.Moment(taak.Fataledatum.Datum.AddDays(1), TimeOnly.MinValue));
        Assert.True((await Besluittaak(klant)).Geescaleerd);
    }

    [Fact]
    public async Task Bij_overmacht_hoort_de_klant_dat_het_langer_duurt_en_later_dat_wij_verder_gaan()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await Aanvrager(gemeente);
        await Ontvang(gemeente, klant);
        var vandaag = Lokaletijd.Datum(gemeente.Nu);
        await Stuur(klant, "opschortingen", new { reden = Termijnreden.Overmacht, begindatum = vandaag, hervatdatum = vandaag.AddDays(21) });
        await gemeente.Verder(TimeSpan.FromDays(3));

        var eerste = Assert.Single(klant.Berichten(), b => b.Onderwerp == "Uw aanvraag duurt langer");
        Assert.Contains(Datumtekst.Datum((await Uitkering(gemeente, klant)).BeslissenVoor.Datum), eerste.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain(klant.Berichten(), b => b.Onderwerp == "Wij gaan verder met uw aanvraag");

        await Stuur(klant, "hervatting", new { hervatdatum = Lokaletijd.Datum(gemeente.Nu) });
        await gemeente.Verder(TimeSpan.FromDays(3));

        var nu = await Uitkering(gemeente, klant);
        var tweede = Assert.Single(klant.Berichten(), b => b.Onderwerp == "Wij gaan verder met uw aanvraag");
        Assert.Contains(Datumtekst.Datum(nu.BeslissenVoor.Datum), tweede.Inhoud, StringComparison.Ordinal);
        Assert.Equal(nu.BeslissenVoor.Datum, (await Besluittaak(klant)).Fataledatum.Datum);
    }

    [Fact]
    public async Task Wachten_op_stukken_en_uitstel_tegelijk_telt_elke_dag_een_keer()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await Aanvrager(gemeente);
        var gevraagd = (await Uitkering(gemeente, klant)).StukkenGevraagdOp!.Value;
        Assert.True((await Besluittaak(klant)).Opgeschort);
        await gemeente.Verder(TimeSpan.FromDays(4));
        var begin = Lokaletijd.Datum(gemeente.Nu);
        await Stuur(klant, "opschortingen", new { reden = Termijnreden.DoorKlant, begindatum = begin });
        await gemeente.Verder(TimeSpan.FromDays(3));
        await Ontvang(gemeente, klant);

        Assert.True((await Besluittaak(klant)).Opgeschort);

        await gemeente.Verder(TimeSpan.FromDays(5));
        var hervat = Lokaletijd.Datum(gemeente.Nu);
        await Stuur(klant, "hervatting", new { hervatdatum = hervat });

        var uitkering = await Uitkering(gemeente, klant);
        var verwacht = Algemenetermijnenwet.Kalender.VolgendeWerkdag(uitkering.Aanvraagdatum.AddDays(56 + hervat.DayNumber - gevraagd.DayNumber - 1));
        Assert.Equal(verwacht, uitkering.BeslissenVoor.Datum);
        Assert.False((await Besluittaak(klant)).Opgeschort);
        Assert.Equal(verwacht, (await Besluittaak(klant)).Fataledatum.Datum);
        Assert.Single(await gemeente.Werklijst((await Besluittaak(klant)).MedewerkerId), t => t.Soort == Taaksoort.Besluiten);
    }

    [Fact]
    public async Task Klok_die_al_stilstaat_als_om_stukken_wordt_gevraagd_staat_stil_tot_ook_die_er_zijn()
    {
        await using var gemeente = await Proefgemeente.Open();
        // Late in the evening: the message with the documents waits for the morning.
        var klant = await Aanvrager(gemeente, new(21, 0));
        var vandaag = Lokaletijd.Datum(gemeente.Nu);
        Assert.Null((await Uitkering(gemeente, klant)).StukkenGevraagdOp);
        await Stuur(klant, "opschortingen", new { reden = Termijnreden.KlantStemtIn, begindatum = vandaag, hervatdatum = vandaag.AddDays(5) });
        await gemeente.Verder(TimeSpan.FromDays(6));

        Assert.NotNull((await Uitkering(gemeente, klant)).StukkenGevraagdOp);
        Assert.True((await Besluittaak(klant)).Opgeschort);
        await Ontvang(gemeente, klant);

        Assert.False((await Besluittaak(klant)).Opgeschort);
        Assert.DoesNotContain(await klant.Taken(klant.HuishoudenId), t => t.Soort == Taaksoort.StapMislukt);
    }

    [Fact]
    public async Task Klant_wiens_besluit_meer_tijd_nodig_heeft_hoort_wanneer_het_er_is()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await Aanvrager(gemeente);
        await Ontvang(gemeente, klant);
        var voor = (await Uitkering(gemeente, klant)).BeslissenVoor.Datum;
        await Stuur(klant, "verlengingen", new { reden = Termijnreden.MeerTijdNodig, weken = 4 });
        await gemeente.Verder(TimeSpan.FromDays(3));

        var uitkering = await Uitkering(gemeente, klant);
        Assert.True(uitkering.BeslissenVoor.Datum >= voor.AddDays(28));
        Assert.Equal(uitkering.BeslissenVoor.Datum, (await Besluittaak(klant)).Fataledatum.Datum);
        var bericht = Assert.Single(klant.Berichten(), b => b.Onderwerp == "Uw aanvraag duurt langer");
        Assert.Contains(Datumtekst.Datum(uitkering.BeslissenVoor.Datum), bericht.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Besluit_terwijl_de_klok_stilstaat_maakt_een_eind_aan_het_wachten()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await Aanvrager(gemeente);
        await Ontvang(gemeente, klant);
        await Stuur(klant, "opschortingen", new { reden = Termijnreden.DoorKlant, begindatum = Lokaletijd.Datum(gemeente.Nu) });
        await gemeente.Verder(TimeSpan.FromDays(3));
        await Stuur(klant, "besluit", new { besluit = Besluit.Toegekend, besluitdatum = Lokaletijd.Datum(gemeente.Nu) });
        await gemeente.Verder(TimeSpan.FromDays(3));

        Assert.True((await gemeente.Opslag.Vereis<Spoor>(klant.HuishoudenId, Sleutels.Spoor(Spoorids.Opschorting(klant.HuishoudenId, 2)))).Waarde.Klaar);
        Assert.DoesNotContain(klant.Berichten(), b => b.Onderwerp == "Wij gaan verder met uw aanvraag");
        Assert.Equal(Klantreisstatus.Lopend, await Status(gemeente, klant));
    }

    private static async Task<Proefklant> Aanvrager(Proefgemeente gemeente, TimeOnly? om = null)
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
            aanvraagdatum = Lokaletijd.Datum(gemeente.Nu),
        });
        return klant;
    }

    private static Task Stuur(Proefklant klant, string wat, object lichaam) =>
        klant.Doe($"/v1/huishoudens/{klant.HuishoudenId}/uitkering/{wat}", Rol.Consulent, lichaam);

    private static Task Ontvang(Proefgemeente gemeente, Proefklant klant) =>
        Stuur(klant, "stukken", new { ontvangstdatum = Lokaletijd.Datum(gemeente.Nu) });

    private static async Task<Uitkering> Uitkering(Proefgemeente gemeente, Proefklant klant) =>
        (await gemeente.Opslag.Vereis<Uitkering>(klant.HuishoudenId, Sleutels.Uitkering)).Waarde;

    private static async Task<Taak> Besluittaak(Proefklant klant) =>
        (await klant.Taken(klant.HuishoudenId)).Single(t => t.Soort == Taaksoort.Besluiten);

    private static async Task<Klantreisstatus> Status(Proefgemeente gemeente, Proefklant klant) =>
        Enum.Parse<Klantreisstatus>((await gemeente.Lukt(HttpMethod.Get, "/v1/klantreizen", Rol.Manager))["klantreizen"]!.AsArray()
            .Single(regel => (string?)regel!["klantreisId"] == klant.KlantreisId)!["status"]!.GetValue<string>());

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
