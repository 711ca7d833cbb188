namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Work, nazorg, falling back and the end with work, as people live it.</summary>
public class NazorgTests
{
    private const string Succes = "Veel succes op uw nieuwe plek";
    private const string Verandert = "Uw begeleiding verandert";
    private const string Stopt = "Onze begeleiding stopt";

    [Fact]
    public async Task Klant_die_werk_vindt_en_terugvalt_blijft_in_dezelfde_klantreis_tot_het_lukt()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Werkleven.Begin(gemeente, Klantgroep.Groeien);
        await leven.Plaats(Plaatsingssoort.Loonkostensubsidie, overDagen: 20);
        Assert.Equal(Fase.Begeleiding, (await leven.Klant.Reis()).Fase);

        await leven.Leef(TimeSpan.FromDays(21));
        Assert.Equal((Fase.Nazorg, Plaatsingssoort.Loonkostensubsidie), await Stand(leven));
        Assert.Single(await leven.Berichten(Succes));
        Assert.DoesNotContain(await leven.Afspraken(), a => a.IsOpen && a.Soort != Afspraaksoort.Nazorggesprek);

        await leven.Leef(TimeSpan.FromDays(100));
        var gesprekken = await leven.Afspraken(Afspraaksoort.Nazorggesprek);
        Assert.All(gesprekken, gesprek => Assert.Equal(Rol.Jobcoach, gesprek.Rol));
        Assert.InRange(gesprekken.Count(g => g.Status == Afspraakstatus.Verschenen), 2, 4);

        await leven.ValTerug(Klantgroep.Faciliteren);
        await leven.Leef(TimeSpan.FromDays(30));
        var reis = await leven.Klant.Reis();
        Assert.Equal((Fase.Begeleiding, Klantgroep.Faciliteren, Organisatie.IO, 2), (reis.Fase, reis.Klantgroep, reis.Regie, reis.Verblijf));
        Assert.Single(await leven.Berichten(Verandert));
        Assert.DoesNotContain(await leven.Afspraken(Afspraaksoort.Nazorggesprek), a => a.IsOpen);
        Assert.Contains(await leven.Afspraken(Afspraaksoort.Kennismaking), a => a is { Nummer: 2, Rol: Rol.Participatiemakelaar });

        var voorheen = (await leven.Afspraken(Afspraaksoort.Nazorggesprek)).Count;
        await leven.Leef(TimeSpan.FromDays(60));
        Assert.Equal(voorheen, (await leven.Afspraken(Afspraaksoort.Nazorggesprek)).Count);

        await leven.Plaats(Plaatsingssoort.Regulier);
        await leven.Leef(TimeSpan.FromDays(300), totdat: r => r.Fase == Fase.Beeindigd);
        await gemeente.Verder(TimeSpan.FromDays(90));
        await gemeente.Vegen.Veeg(gemeente.Durable);
        reis = await leven.Klant.Reis();
        Assert.Equal((Fase.Beeindigd, Eindereden.Werk), (reis.Fase, reis.Eindereden));
        Assert.Single(await leven.Berichten(Stopt));
        Assert.Equal(2, (await leven.Berichten(Succes)).Count);
        Assert.Equal(3, (await leven.Afspraken(Afspraaksoort.Nazorggesprek)).Count(a => a.Rol == Rol.Werkcoach && a.Status == Afspraakstatus.Verschenen));
        Assert.Empty(await gemeente.Openstaand(leven.Klant));
        Assert.All(leven.Klant.Uitnodigingen().GroupBy(u => u.Sleutel), ronde => Assert.Single(ronde));
    }

    [Fact]
    public async Task Klant_die_vrijwilligerswerk_doet_houdt_begeleiding_en_heeft_er_nazorg_bij()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Werkleven.Begin(gemeente, Klantgroep.Faciliteren);
        await leven.Plaats(Plaatsingssoort.Vrijwilligerswerk);

        await leven.Leef(TimeSpan.FromDays(400));

        var reis = await leven.Klant.Reis();
        Assert.Equal((Fase.Begeleiding, null), (reis.Fase, reis.Plaatsing));
        var gesprekken = await leven.Afspraken(Afspraaksoort.Nazorggesprek);
        Assert.Equal(4, gesprekken.Count);
        Assert.All(gesprekken, gesprek => Assert.Equal((Rol.Participatiemakelaar, Afspraakstatus.Verschenen), (gesprek.Rol, gesprek.Status)));
        Assert.Equal(2, (await leven.Afspraken(Afspraaksoort.Voortgangsgesprek)).Count(g => g.Status == Afspraakstatus.Verschenen));
        Assert.Empty(await leven.Berichten(Succes));
        var plek = await gemeente.Opslag.Vereis<Plaatsing>(leven.Klant.KlantreisId, Sleutels.Plaatsing(1));
        Assert.Equal(Plaatsingsstand.NazorgVoorbij, plek.Waarde.Stand);
    }

    [Fact]
    public async Task Klant_van_wie_het_contract_afloopt_raakt_niet_uit_beeld()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Werkleven.Begin(gemeente, Klantgroep.Groeien);
        await leven.Plaats(Plaatsingssoort.Regulier, totDagen: 70);

        await leven.Leef(TimeSpan.FromDays(75));

        var taak = Assert.Single(await leven.Klant.Taken(), t => t.Soort == Taaksoort.PlaatsingAfgelopen);
        Assert.Equal((Rol.Consulent, Taakstatus.Open), (taak.Rol, taak.Status));
        Assert.Equal(Fase.Nazorg, (await leven.Klant.Reis()).Fase);

        await leven.ValTerug(Klantgroep.Groeien);
        Assert.Equal(Taakstatus.Afgerond, (await leven.Klant.Taken()).Single(t => t.Id == taak.Id).Status);
        await leven.Leef(TimeSpan.FromDays(400));
        Assert.Contains(await leven.Afspraken(Afspraaksoort.Voortgangsgesprek), a => a.Status == Afspraakstatus.Verschenen);
    }

    [Fact]
    public async Task Een_tweede_volle_plek_en_terugval_buiten_nazorg_botsen_en_veranderen_niets()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Werkleven.Begin(gemeente, Klantgroep.Matchen);
        await leven.Plaats(Plaatsingssoort.Regulier, overDagen: 100);
        var regels = (await leven.Klant.Tijdlijn()).Count;

        await Assert.ThrowsAsync<InvalidOperationException>(() => leven.Plaats(Plaatsingssoort.BeschutWerk, overDagen: 120));
        await Assert.ThrowsAsync<InvalidOperationException>(() => leven.ValTerug(Klantgroep.Groeien));

        Assert.Equal(regels, (await leven.Klant.Tijdlijn()).Count);
        Assert.Null(await gemeente.Opslag.Lees<Plaatsing>(leven.Klant.KlantreisId, Sleutels.Plaatsing(2)));
    }

    private static async Task<(Fase, Plaatsingssoort?)> Stand(Werkleven leven) =>
        await leven.Klant.Reis() is var reis ? (reis.Fase, reis.Plaatsing) : default;
}
