using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Nobody travels for a talk that is off.</summary>
public class AfzeggingTests
{
    private const string Afgezegd = "Uw afspraak gaat niet door";

    [Theory]
    [InlineData(Contactkanaal.Brief, 1)]
    [InlineData(Contactkanaal.Email, 0)]
    public async Task Wie_een_brief_kreeg_voor_een_gesprek_over_een_vorige_plek_hoort_dat_het_niet_doorgaat(Contactkanaal kanaal, int brieven)
    {
        var bus = new Brievenbus();
        await using var gemeente = await Proefgemeente.Open(diensten => diensten.AddSingleton<IBerichten>(bus));
        var leven = await MetUitnodiging(gemeente, kanaal);
        var gesprek = (await leven.Afspraken(Afspraaksoort.Nazorggesprek)).Single(afspraak => afspraak.IsOpen);

        await leven.Plaats(Plaatsingssoort.Deeltijd, gedeeltelijk: true);
        await gemeente.Verder(TimeSpan.FromDays(3));

        Assert.Equal(Afspraakstatus.Vervallen, (await leven.Afspraken(Afspraaksoort.Nazorggesprek)).Single(afspraak => afspraak.Id == gesprek.Id).Status);
        Assert.Equal(brieven, bus.Onderwerpen.Count(onderwerp => onderwerp == Afgezegd));
    }

    [Fact]
    public async Task Wie_een_brief_kreeg_over_een_andere_groep_krijgt_geen_brief_per_afspraak()
    {
        var bus = new Brievenbus();
        await using var gemeente = await Proefgemeente.Open(diensten => diensten.AddSingleton<IBerichten>(bus));
        var leven = await MetUitnodiging(gemeente, Contactkanaal.Brief, plek: false);
        Assert.Contains(await leven.Afspraken(), afspraak => afspraak.IsOpen);

        await leven.Klant.WisselGroep(Klantgroep.Groeien, "Heeft rust en wil iets doen.");
        await gemeente.Verder(TimeSpan.FromDays(3));

        Assert.Single(bus.Onderwerpen, onderwerp => onderwerp == "Uw begeleiding verandert");
        Assert.DoesNotContain(Afgezegd, bus.Onderwerpen);
    }

    /// <summary>A klant in Zorgen with an invitation to a talk: about a place as a volunteer, or else about how it goes.</summary>
    private static async Task<Werkleven> MetUitnodiging(Proefgemeente gemeente, Contactkanaal kanaal, bool plek = true)
    {
        var klant = await gemeente.Meld("Bas Brief", kanaal: kanaal);
        await klant.Screen();
        await klant.HoudAmbitiegesprek(Klantgroep.Zorgen);
        var leven = new Werkleven(gemeente, klant);
        await klant.Doe($"/v1/huishoudens/{klant.HuishoudenId}/uitkering/besluit", Rol.Consulent, new { besluit = "Toegekend", besluitdatum = Werkleven.Dag(gemeente) });
        await leven.Leef(TimeSpan.FromDays(45));
        if (plek)
        {
            await leven.Plaats(Plaatsingssoort.Vrijwilligerswerk, gedeeltelijk: true);
        }

        await leven.Leef(TimeSpan.FromDays(200), totdat: _ => Uitgenodigd(leven, plek ? Afspraaksoort.Nazorggesprek : Afspraaksoort.Voortgangsgesprek).Result);
        Assert.True(await Uitgenodigd(leven, plek ? Afspraaksoort.Nazorggesprek : Afspraaksoort.Voortgangsgesprek));
        return leven;
    }

    private static async Task<bool> Uitgenodigd(Werkleven leven, Afspraaksoort soort) =>
        (await leven.Afspraken(soort)).Any(afspraak => afspraak.IsOpen)
        && (await leven.Klant.Tijdlijn()).Any(regel => regel.Soort == Gebeurtenissoort.UitnodigingWerdVerstuurd && regel.Wat.Contains(soort.ToString(), StringComparison.Ordinal));
}
