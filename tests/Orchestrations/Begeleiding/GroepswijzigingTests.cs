using System.Net;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>A group is never static: up is encouraged, back is possible (beleidskader §3.1).</summary>
public class GroepswijzigingTests
{
    [Fact]
    public async Task Van_Faciliteren_naar_Groeien_vervalt_het_oude_met_een_bericht_en_begint_het_nieuwe_ritme()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Faciliteren);
        var sinds = (await leven.Klant.Begeleiding()).Sinds;
        await leven.Tot(Op(sinds.AddMonths(6).AddDays(-20)));
        var oud = await leven.Klant.AlleAfspraken(Afspraaksoort.Voortgangsgesprek);
        Assert.True(Assert.Single(oud).IsOpen);
        var berichten = leven.Klant.Berichten().Count;
        var verhuisd = Lokaletijd.Datum(gemeente.Nu);

        await leven.Klant.WisselGroep(Klantgroep.Groeien);
        await leven.Dagen(3);

        var reis = await leven.Klant.Reis();
        Assert.Equal((Klantgroep.Groeien, Organisatie.DWT, 2), (reis.Klantgroep, reis.Regie, reis.Verblijf));
        var vervallen = (await leven.Klant.AlleAfspraken()).Where(afspraak => afspraak.Status == Afspraakstatus.Vervallen).ToList();
        Assert.Contains(vervallen, afspraak => afspraak.Id == oud[0].Id);
        Assert.Contains(gemeente.App.Graph.Uitnodigingen(), u => u.Sleutel == oud[0].Id && u.Soort != Local.Uitnodigingsoort.Uitnodiging);
        Assert.Equal(
            "Uw begeleiding verandert",
            Assert.Single(leven.Klant.Berichten().Skip(berichten), b => b.Onderwerp.Contains("begeleiding", StringComparison.Ordinal)).Onderwerp);
        var taken = await leven.Klant.Taken();
        Assert.Single(taken, taak => taak.Soort == Taaksoort.OverdrachtDWT);
        Assert.Single(taken, taak => taak.Soort == Taaksoort.OverdrachtIO);

        await leven.Tot(Op(verhuisd.AddYears(2).AddDays(20)));

        var kennismaking = (await leven.Klant.AlleAfspraken(Afspraaksoort.Kennismaking))[^1];
        Assert.Equal((2, Rol.Werkcoach, Afspraakstatus.Verschenen), (kennismaking.Nummer, kennismaking.Rol, kennismaking.Status));
        var gesprekken = (await leven.Klant.AlleAfspraken(Afspraaksoort.Voortgangsgesprek)).Where(gesprek => gesprek.Status == Afspraakstatus.Verschenen).ToList();
        Assert.Equal([2, 3], gesprekken.Select(gesprek => gesprek.Nummer));
        Assert.InRange(Lokaletijd.Datum(gesprekken[0].Begin), verhuisd.AddYears(1).AddDays(-14), verhuisd.AddYears(1).AddDays(14));
        Assert.Contains(await leven.Klant.Tijdlijn(), regel => regel.Soort == Gebeurtenissoort.KlantgroepWerdGewijzigd);
    }

    [Fact]
    public async Task Tussen_groepen_met_dezelfde_regie_en_hetzelfde_contact_is_er_geen_overdracht_of_nieuwe_kennismaking()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Matchen);
        await leven.Dagen(30);

        await leven.Klant.WisselGroep(Klantgroep.Groeien);
        await leven.Dagen(30);

        Assert.Single(await leven.Klant.AlleAfspraken(Afspraaksoort.Kennismaking));
        var taken = await leven.Klant.Taken();
        Assert.DoesNotContain(taken, taak => taak.Soort is Taaksoort.OverdrachtDWT or Taaksoort.OverdrachtIO);
        Assert.DoesNotContain(taken, taak => taak is { Soort: Taaksoort.Contact, Status: Taakstatus.Open });
    }

    [Fact]
    public async Task Naar_dezelfde_groep_of_buiten_de_begeleiding_botst_het_en_verandert_er_niets()
    {
        await using var gemeente = await Proefgemeente.Open();
        var vroeg = await gemeente.Meld("Te Vroeg");
        using var tevroeg = await Wissel(gemeente, vroeg, Klantgroep.Groeien);
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Groeien);
        using var dezelfde = await Wissel(gemeente, leven.Klant, Klantgroep.Groeien);

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict), (tevroeg.StatusCode, dezelfde.StatusCode));
        Assert.Equal(1, (await leven.Klant.Reis()).Verblijf);
    }

    private static Task<HttpResponseMessage> Wissel(Proefgemeente gemeente, Proefklant klant, Klantgroep naar) => gemeente.Vraag(
        HttpMethod.Post, $"/v1/klantreizen/{klant.KlantreisId}/groepswijzigingen", Rol.Consulent, new { klantgroep = naar, keuzeKlant = naar, reden = "Samen besproken." });

    private static DateTimeOffset Op(DateOnly dag) => Lokaletijd.Moment(dag, new(12, 0));
}
