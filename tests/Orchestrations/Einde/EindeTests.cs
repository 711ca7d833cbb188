using InzetOpMaat.Local;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>A klantreis can end in every phase and for every reason; then nothing of it stays open and nothing is sent.</summary>
public class EindeTests
{
    public static TheoryData<Moment, Eindereden> Gevallen()
    {
        // Overlijden in every phase, for nothing may be sent; the others in turn.
        var redenen = Enum.GetValues<Eindereden>().Where(r => r is not Eindereden.Afgewezen and not Eindereden.Overlijden).ToList();
        var gevallen = new TheoryData<Moment, Eindereden>();
        foreach (var moment in Enum.GetValues<Moment>())
        {
            gevallen.Add(moment, Eindereden.Overlijden);
            gevallen.Add(moment, redenen[(int)moment % redenen.Count]);
        }

        return gevallen;
    }

    [Theory]
    [MemberData(nameof(Gevallen))]
    public async Task Elk_einde_in_elke_fase_laat_niets_open(Moment moment, Eindereden reden)
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await Loop(gemeente, klant, moment);
        var (berichten, einde) = (klant.Berichten().Count, gemeente.Nu);

        await Beeindig(klant, reden);
        await gemeente.Verder(TimeSpan.FromDays(4));

        var reis = await klant.Reis();
        Assert.Equal((Fase.Beeindigd, reden), (reis.Fase, reis.Eindereden));
        Assert.Equal(reden == Eindereden.Overlijden ? 0 : 1, klant.Berichten().Count - berichten);
        var verstuurd = gemeente.App.Graph.Berichten().Count + gemeente.App.Graph.Uitnodigingen().Count;

        await gemeente.Verder(TimeSpan.FromDays(120));
        await gemeente.Vegen.Veeg(gemeente.Durable);
        await gemeente.Rust();
        var vanDeHand = (await klant.Taken()).Where(taak => taak.Soort == Taaksoort.AgendaOpruimen).ToList();
        foreach (var taak in vanDeHand)
        {
            await klant.Doe($"/v1/taken/{taak.Id}/afronding", Rol.Manager, new { });
        }

        Assert.Empty(await gemeente.Openstaand(klant));
        Assert.Equal(verstuurd, gemeente.App.Graph.Berichten().Count + gemeente.App.Graph.Uitnodigingen().Count);
        Assert.Equal(vanDeHand.Count, (await OpenAgenda(gemeente, einde)).Count);
        Assert.True(vanDeHand.Count == 0 || reden == Eindereden.Overlijden);
        Assert.All(await Instanties(gemeente), status => Assert.True(status, "Een instantie loopt nog."));
    }

    [Fact]
    public async Task Na_een_overlijden_komt_ook_uit_de_agenda_niets_bij_de_klant_en_haalt_een_mens_het_gesprek_weg()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await Loop(gemeente, klant, Moment.Ambitiegesprek);
        var gesprek = await klant.Afspraak(Afspraaksoort.Ambitiegesprek);
        var voor = (klant.Berichten().Count, AanKlant());

        await Beeindig(klant, Eindereden.Overlijden);
        await gemeente.Verder(TimeSpan.FromDays(1));

        Assert.Equal(voor, (klant.Berichten().Count, AanKlant()));
        Assert.Equal(Afspraakstatus.Vervallen, (await klant.Afspraken(Afspraaksoort.Ambitiegesprek)).Single().Status);
        var taak = Assert.Single(await klant.Taken(), t => t.Soort == Taaksoort.AgendaOpruimen);
        Assert.Equal((Taakstatus.Open, gesprek.MedewerkerId), (taak.Status, taak.MedewerkerId));
        Assert.Contains(await gemeente.Werklijst(gesprek.MedewerkerId), t => t.Id == taak.Id);
        Assert.Single(await OpenAgenda(gemeente, gemeente.Nu));
        Assert.DoesNotContain(
            await gemeente.Openstaand(klant), regel => !regel.Contains("agendaopruimen", StringComparison.OrdinalIgnoreCase));

        await gemeente.Verder(TimeSpan.FromDays(30));
        Assert.True((await klant.Taken()).Single(t => t.Id == taak.Id).Geescaleerd);
        await klant.Doe($"/v1/taken/{taak.Id}/afronding", Rol.Intaker, new { });
        await gemeente.Verder(TimeSpan.FromDays(1));

        Assert.Empty(await gemeente.Openstaand(klant));
        Assert.Equal(voor, (klant.Berichten().Count, AanKlant()));

        int AanKlant() => gemeente.App.Graph.Uitnodigingen().Count(u => u.Aan == klant.Email);
    }

    [Fact]
    public async Task Een_klacht_wordt_ook_na_het_einde_afgehandeld_binnen_de_wettelijke_termijn()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Doe($"/v1/klantreizen/{klant.KlantreisId}/klachten", Rol.Baliemedewerker, new { onderwerp = Klachtonderwerp.Bejegening, klacht = "Zo ga je niet met mensen om." }, "klacht");
        var taak = Assert.Single(await klant.Taken(), t => t.Soort == Taaksoort.Klacht);
        Assert.Contains(await gemeente.Werklijst(taak.MedewerkerId), t => t.Id == taak.Id);

        await Beeindig(klant, Eindereden.Verhuizing);
        await gemeente.Verder(TimeSpan.FromDays(3));
        Assert.Equal(Taakstatus.Open, (await klant.Taken()).Single(t => t.Id == taak.Id).Status);
        Assert.DoesNotContain(await gemeente.Openstaand(klant), regel => !regel.Contains("klacht", StringComparison.OrdinalIgnoreCase));
        await gemeente.Naar(Lokaletijd.Moment(taak.Fataledatum.Datum.AddDays(1), new(9, 0)));
        Assert.True((await klant.Taken()).Single(t => t.Id == taak.Id).Geescaleerd);
        Assert.Contains(await klant.Tijdlijn(), regel => regel.Soort == Gebeurtenissoort.TaakWerdHerinnerd && regel.Verwijzing == taak.Id);

        await klant.Doe($"/v1/klanten/{(await klant.Reis()).PersoonId}/_bekijk", Rol.Manager, new { reden = "afhandelen van de klacht" });
        await klant.Doe($"/v1/klantreizen/{klant.KlantreisId}/klachten/1/afhandeling", Rol.Manager, new { oordeel = Klachtoordeel.Gegrond });
        Assert.Empty(await gemeente.Openstaand(klant));
    }

    [Fact]
    public async Task Een_klacht_die_verdaagd_is_is_pas_na_de_nieuwe_datum_te_laat()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Doe($"/v1/klantreizen/{klant.KlantreisId}/klachten", Rol.Baliemedewerker, new { onderwerp = Klachtonderwerp.Bejegening, klacht = "Zo ga je niet met mensen om." }, "klacht");
        var taak = Assert.Single(await klant.Taken(), t => t.Soort == Taaksoort.Klacht);
        await klant.Doe($"/v1/klanten/{(await klant.Reis()).PersoonId}/_bekijk", Rol.Manager, new { reden = "verdagen van de klacht" });

        await klant.Doe(
            $"/v1/klantreizen/{klant.KlantreisId}/klachten/1/verdagingen", Rol.Manager, new { reden = Verdaagreden.MeerTijdNodig, uiterlijk = taak.Fataledatum.Datum.AddDays(21), schriftelijkOp = Lokaletijd.Datum(taak.GemaaktOp) });

        await gemeente.Naar(Lokaletijd.Moment(taak.Fataledatum.Datum.AddDays(1), new(9, 0)));
        var verzet = (await klant.Taken()).Single(t => t.Id == taak.Id);
        Assert.False(verzet.Geescaleerd);
        Assert.Equal(verzet.Fataledatum.Datum, (await gemeente.Werklijst(taak.MedewerkerId)).Single(t => t.Id == taak.Id).Fataledatum.Datum);
        await gemeente.Naar(Lokaletijd.Moment(verzet.Fataledatum.Datum.AddDays(1), new(9, 0)));
        Assert.True((await klant.Taken()).Single(t => t.Id == taak.Id).Geescaleerd);
    }

    [Fact]
    public async Task Een_tweede_einde_botst_en_een_late_bel_of_uitkomst_doet_geen_kwaad()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await Loop(gemeente, klant, Moment.Uitkering);
        var gesprek = await klant.Afspraak(Afspraaksoort.KickOff);
        var taak = (await klant.Taken(klant.HuishoudenId)).First(t => t.Status == Taakstatus.Open);
        await Beeindig(klant, Eindereden.EigenVerzoek);
        var voor = (Opslagformaat.Schrijf(await klant.Reis()), (await klant.Tijdlijn()).Count, klant.Berichten().Count);

        foreach (var (pad, rol, lichaam) in new (string, Rol, object)[]
        {
            ($"/v1/klantreizen/{klant.KlantreisId}/beeindiging", Rol.Consulent, new { reden = "Verhuizing", datum = "2026-03-02" }),
            ($"/v1/klantreizen/{klant.KlantreisId}/toch-aanvragen", Rol.Poortwachter, new { }),
            ($"/v1/afspraken/{gesprek.Id}/uitkomst", Rol.Trainer, new { uitkomst = "Verschenen" }),
            ($"/v1/taken/{taak.Id}/afronding", Rol.Consulent, new { }),
        })
        {
            using var antwoord = await gemeente.Vraag(HttpMethod.Post, pad, rol, lichaam);
            Assert.Equal(System.Net.HttpStatusCode.Conflict, antwoord.StatusCode);
        }

        foreach (var spoor in new[] { klant.KlantreisId, Spoorids.Uitkering(klant.HuishoudenId), Spoorids.Afspraak(klant.KlantreisId, Afspraaksoort.KickOff) })
        {
            await gemeente.Durable.RaiseEventAsync(spoor, Bel.Naam);
        }

        await gemeente.Verder(TimeSpan.FromHours(2));
        Assert.Equal(voor, (Opslagformaat.Schrijf(await klant.Reis()), (await klant.Tijdlijn()).Count, klant.Berichten().Count));
        Assert.All(await gemeente.Openstaand(klant), regel => Assert.StartsWith(nameof(Tabel.Momenten), regel, StringComparison.Ordinal));
    }

    [Fact]
    public async Task De_uitkering_van_het_huishouden_gaat_door_met_de_klantreis_van_de_partner()
    {
        await using var gemeente = await Proefgemeente.Open();
        var een = await gemeente.Meld("Ali Demir");
        var ander = await gemeente.Meld("Elif Demir", een.HuishoudenId);
        await een.Screen();
        await ander.Screen();
        await een.HoudAmbitiegesprek(Klantgroep.Zorgen);

        await Beeindig(een, Eindereden.Overlijden);
        await gemeente.Rust();

        var uitkering = (await gemeente.Opslag.Vereis<Uitkering>(een.HuishoudenId, Sleutels.Uitkering)).Waarde;
        Assert.Equal(ander.KlantreisId, uitkering.KlantreisId);
        var besluiten = Assert.Single(await een.Taken(een.HuishoudenId), t => t.Soort == Taaksoort.Besluiten);
        Assert.Equal((Taakstatus.Open, ander.KlantreisId), (besluiten.Status, besluiten.KlantreisId));
        Assert.Equal(ander.KlantreisId, (await gemeente.Werklijst(besluiten.MedewerkerId)).Single(t => t.Id == besluiten.Id).KlantreisId);
        Assert.NotNull(await ander.Afspraak(Afspraaksoort.Uitkeringsgesprek));
        Assert.DoesNotContain(await gemeente.Openstaand(een, metHuishouden: false), regel => regel.Contains("Afspraak", StringComparison.Ordinal));
        var stil = een.Berichten().Count;

        await gemeente.Verder(TimeSpan.FromDays(20));
        Assert.Equal(stil, een.Berichten().Count);
        Assert.NotEmpty(ander.Berichten());

        await Beeindig(ander, Eindereden.Verhuizing);
        await gemeente.Verder(TimeSpan.FromDays(60));
        Assert.Empty(await gemeente.Openstaand(ander));
    }

    private static Task Beeindig(Proefklant klant, Eindereden reden) => klant.Doe(
        $"/v1/klantreizen/{klant.KlantreisId}/beeindiging", Rol.Consulent, new { reden, datum = "2026-03-02", toelichting = "Zo besproken." });

    private static async Task Loop(Proefgemeente gemeente, Proefklant klant, Moment tot)
    {
        if (tot == Moment.Bedenktijd)
        {
            await klant.Screen(Screeningsoordeel.GeenRecht, Spoedsoort.Broodnood);
            return;
        }

        if (tot >= Moment.Ambitiegesprek)
        {
            await klant.Screen(Screeningsoordeel.WaarschijnlijkRecht, Spoedsoort.Huisuitzetting);
        }

        if (tot == Moment.Uitkomst)
        {
            await gemeente.Naar((await klant.Afspraak(Afspraaksoort.Ambitiegesprek)).Einde.AddHours(1));
            return;
        }

        if (tot >= Moment.Uitkering)
        {
            await klant.HoudAmbitiegesprek(Klantgroep.Groeien);
        }

        if (tot >= Moment.Kennismaking)
        {
            await klant.Verschijnt(Afspraaksoort.KickOff, Rol.Trainer);
        }

        if (tot >= Moment.Begeleiding)
        {
            await klant.Verschijnt(Afspraaksoort.Kennismaking, Rol.Werkcoach);
            await gemeente.Verder(TimeSpan.FromDays(45));
        }

        var leven = new Werkleven(gemeente, klant);
        if (tot >= Moment.Afgesproken)
        {
            await leven.Plaats(Plaatsingssoort.BeschutWerk, overDagen: 10);
        }

        if (tot >= Moment.Nazorg)
        {
            await leven.Leef(TimeSpan.FromDays(40), totdat: reis => reis.Fase == Fase.Nazorg);
            await gemeente.Verder(TimeSpan.FromDays(20));
        }

        if (tot == Moment.Terugval)
        {
            await leven.ValTerug(Klantgroep.Zorgen);
            await gemeente.Verder(TimeSpan.FromDays(5));
        }
    }

    private static async Task<List<string>> OpenAgenda(Proefgemeente gemeente, DateTimeOffset vanaf)
    {
        var agenda = gemeente.App.Diensten.GetService(typeof(IAgenda)) as IAgenda;
        var medewerkers = await gemeente.Medewerkers();
        var bezet = await agenda!.Bezet([.. medewerkers.Select(m => m.Agenda)], vanaf, gemeente.Nu.AddDays(60));
        return [.. bezet.SelectMany(b => b.Value.Select(t => $"{b.Key} {t}"))];
    }

    private static async Task<List<bool>> Instanties(Proefgemeente gemeente)
    {
        var alle = new List<bool>();
        await foreach (var instantie in gemeente.Durable.GetAllInstancesAsync())
        {
            alle.Add(instantie.IsCompleted);
        }

        return alle;
    }

    /// <summary>Where the klantreis is when it ends.</summary>
    public enum Moment
    {
        Screening,
        Bedenktijd,
        Ambitiegesprek,
        Uitkomst,
        Uitkering,
        Kennismaking,
        Begeleiding,
        Afgesproken,
        Nazorg,
        Terugval,
    }
}
