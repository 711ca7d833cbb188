namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>A professional has room to deviate from the rhythm, with a reason that is recorded (docs/besluiten/0010).</summary>
public class RuimteTests
{
    [Fact]
    public async Task Klant_die_meer_aandacht_nodig_heeft_spreekt_eerder_en_het_ritme_gaat_vandaar_verder()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Groeien);
        var klant = leven.Klant;
        var doel = Lokaletijd.Datum(gemeente.Nu).AddDays(90);
        await klant.Doe(
            $"/v1/klantreizen/{klant.KlantreisId}/momenten/voortgangsgesprek/afwijking", Rol.Werkcoach, new { datum = doel, reden = Afwijkreden.MeerAandachtNodig });

        await leven.Dagen(140);

        var gesprek = Assert.Single(await klant.AlleAfspraken(Afspraaksoort.Voortgangsgesprek));
        Assert.InRange(Lokaletijd.Datum(gesprek.Begin), doel.AddDays(-14), doel.AddDays(14));
        Assert.Contains("anders dan het ritme, omdat de klant nu meer aandacht nodig heeft", gesprek.Waarom.InEenZin(), StringComparison.Ordinal);
        Assert.Equal(doel, (await klant.Begeleiding()).Moment(Momentsoort.Voortgangsgesprek).LaatsteDoel);

        await leven.Dagen(365);

        var volgende = (await klant.AlleAfspraken(Afspraaksoort.Voortgangsgesprek))[1];
        Assert.InRange(Lokaletijd.Datum(volgende.Begin), doel.AddYears(1).AddDays(-14), doel.AddYears(1).AddDays(14));
    }

    [Fact]
    public async Task Extra_gesprek_wordt_gepland_na_de_wens_van_de_klant_en_met_herinnering_en_uitkomst_als_iedere_afspraak()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Groeien);
        var klant = leven.Klant;
        var wens = Lokaletijd.Datum(gemeente.Nu).AddDays(12);
        await klant.Doe(
            $"/v1/klantreizen/{klant.KlantreisId}/afspraken", Rol.Werkcoach, new { soort = Afspraaksoort.Extragesprek, reden = "Wil over een opleiding praten.", wensdatum = wens }, "extra-1");
        await gemeente.Verder(TimeSpan.FromDays(1));

        var gesprek = await klant.Afspraak(Afspraaksoort.Extragesprek);
        Assert.Equal(Rol.Werkcoach, gesprek.Rol);
        Assert.Equal((await klant.Reis()).Contactpersonen[Rol.Werkcoach], gesprek.MedewerkerId);
        Assert.True(Lokaletijd.Datum(gesprek.Begin) >= wens);
        Assert.Contains("een extra gesprek naast het ritme", gesprek.Waarom.InEenZin(), StringComparison.Ordinal);

        await klant.Meld(gesprek, "Afgemeld", Rol.Werkcoach);
        await gemeente.Verder(TimeSpan.FromDays(1));
        var tweede = await klant.Afspraak(Afspraaksoort.Extragesprek);
        Assert.Equal(2, tweede.Ronde);
        await gemeente.Naar(tweede.Einde);
        Assert.Contains(await klant.Tijdlijn(), g => g.Soort == Gebeurtenissoort.HerinneringWerdVerstuurd && g.Verwijzing == tweede.Id);
        await klant.Meld(tweede, "Verschenen", Rol.Werkcoach);

        Assert.True((await gemeente.Opslag.Vereis<Spoor>(klant.KlantreisId, Sleutels.Spoor($"{klant.KlantreisId}.afspraak.extragesprek"))).Waarde.Klaar);
        Assert.DoesNotContain(await klant.AlleAfspraken(), a => a.Soort == Afspraaksoort.Voortgangsgesprek);
    }

    [Fact]
    public async Task Extra_gesprek_vervalt_met_het_einde_van_de_klantreis()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Groeien);
        var klant = leven.Klant;
        await klant.Doe(
            $"/v1/klantreizen/{klant.KlantreisId}/afspraken", Rol.Consulent, new { soort = Afspraaksoort.Extragesprek, reden = "Vragen over geld." }, "extra-1");
        await gemeente.Verder(TimeSpan.FromDays(1));
        await klant.Doe($"/v1/klantreizen/{klant.KlantreisId}/beeindiging", Rol.Consulent, new { reden = Eindereden.EigenVerzoek, datum = Lokaletijd.Datum(gemeente.Nu) });
        await gemeente.Verder(TimeSpan.FromDays(2));

        Assert.Equal(Afspraakstatus.Vervallen, Assert.Single(await klant.AlleAfspraken(Afspraaksoort.Extragesprek)).Status);
        Assert.True((await gemeente.Opslag.Vereis<Spoor>(klant.KlantreisId, Sleutels.Spoor(klant.KlantreisId))).Waarde.Klaar);
    }
}
