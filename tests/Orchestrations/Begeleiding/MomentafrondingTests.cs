using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>When a recurring moment is settled the klantreis wakes for it only when there is something to do.</summary>
public class MomentafrondingTests
{
    [Fact]
    public async Task Klant_die_op_gesprek_kwam_laat_de_klantreis_slapen_tot_er_iets_te_doen_is()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Zorgen);
        var klant = leven.Klant;
        var gesprek = await Gepland(gemeente, leven);
        await gemeente.Naar(gesprek.Einde);
        var (voor, historie) = (await Spoor(gemeente, klant), await Historie(gemeente, klant));

        await klant.VertelVoortgang(gesprek, new { });
        await gemeente.Rust();

        var stand = (await klant.Begeleiding()).Moment(Momentsoort.Voortgangsgesprek);
        Assert.Equal((2, null), (stand.Nummer, stand.LopendDoel));
        var na = await Spoor(gemeente, klant);
        Assert.Equal(voor.VolgendMoment, na.VolgendMoment);
        Assert.True(na.Verwacht > gemeente.Nu, $"verwacht: {na.Verwacht}");
        Assert.Equal(historie, await Historie(gemeente, klant));
        var regel = Assert.Single(await gemeente.App.Diensten.GetRequiredService<Overzicht>().Alle(TestContext.Current.CancellationToken));
        Assert.Equal(Eerstvolgende.Van(await gemeente.Geheugen.Lees<Spoor>(klant.KlantreisId, Sleutels.Sporen), klant.KlantreisId)!.Op, regel.VolgendMoment);
    }

    [Fact]
    public async Task Werkzoekende_met_wie_iemand_veel_te_laat_contact_had_krijgt_het_volgende_contact_meteen()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Matchen);
        while (await OpenContact(leven.Klant) is null)
        {
            await leven.Dagen(1);
        }

        var eerste = (await OpenContact(leven.Klant))!;
        await gemeente.Verder(TimeSpan.FromDays(20));
        Assert.Equal(eerste.Id, (await OpenContact(leven.Klant))?.Id);

        await gemeente.Lukt(HttpMethod.Post, $"/v1/taken/{eerste.Id}/afronding", Rol.Manager, new { });
        await gemeente.Rust();

        Assert.NotEqual(eerste.Id, (await OpenContact(leven.Klant))?.Id ?? eerste.Id);
    }

    private static async Task<Afspraak> Gepland(Proefgemeente gemeente, Levensloop leven)
    {
        while (true)
        {
            if ((await leven.Klant.AlleAfspraken(Afspraaksoort.Voortgangsgesprek)).FirstOrDefault(a => a.IsOpen) is { } gesprek)
            {
                return gesprek;
            }

            await leven.Dagen(5);
            Assert.True(gemeente.Nu.Year < 2030, "Er kwam geen gesprek.");
        }
    }

    private static async Task<Taak?> OpenContact(Proefklant klant) =>
        (await klant.Taken()).SingleOrDefault(taak => taak is { Soort: Taaksoort.Contact, Status: Taakstatus.Open });

    private static async Task<Spoor> Spoor(Proefgemeente gemeente, Proefklant klant) =>
        (await gemeente.Opslag.Vereis<Spoor>(klant.KlantreisId, Sleutels.Spoor(klant.KlantreisId))).Waarde;

    private static async Task<(int Generatie, int Rijen)> Historie(Proefgemeente gemeente, Proefklant klant) =>
        (await gemeente.Instanties.ReadHeadAsync(klant.KlantreisId, TestContext.Current.CancellationToken))!.Head is var kop ? (kop.Generation, kop.EventCount) : default;
}
