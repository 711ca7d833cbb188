using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Orchestrations.Tests;

public class BijeenkomstplaatsenTests
{
    [Fact]
    public async Task Wie_op_het_nieuwe_moment_niet_kan_laat_de_bewaarde_plek_in_de_bijeenkomst_los()
    {
        await using var gemeente = await Proefgemeente.Open();
        var (een, ander) = (await Gescreend(gemeente, "Klant Een"), await Gescreend(gemeente, "Klant Ander"));
        await een.HoudAmbitiegesprek(Klantgroep.Groeien);
        await ander.HoudAmbitiegesprek(Klantgroep.Groeien);
        var kickOff = await een.Afspraak(Afspraaksoort.KickOff);
        var reeks = Bijeenkomstreeks.Voor(Afspraaksoort.KickOff, Klantgroep.Groeien, Beleid.Meegeleverd[^1])!;
        var plaatsen = gemeente.App.Diensten.GetRequiredService<Bijeenkomstplaatsen>();
        var dag = Lokaletijd.Datum(kickOff.Begin);
        var vraag = new Plekvraag(
            kickOff.Id, await een.Reis(), kickOff.Naam, new(dag, dag, dag, kickOff.Einde - kickOff.Begin, Afleiding.Van("proef")), [], Beleid.Meegeleverd[^1]);
        var verwijzing = (await Bijeenkomst()).Verwijzing;

        Assert.Equal((kickOff.MedewerkerId, kickOff.BijeenkomstId), await plaatsen.NeemIn(verwijzing, vraag) is { } plek ? (plek.MedewerkerId, plek.BijeenkomstId) : default);
        Assert.Null(await plaatsen.NeemIn(verwijzing, vraag with { AfspraakId = "van-een-ander" }));
        Assert.Null(await plaatsen.NeemIn(verwijzing, vraag with { Bezet = [new(kickOff.Begin, kickOff.Einde)] }));

        Assert.Equal([(await ander.Afspraak(Afspraaksoort.KickOff)).Id], (await Bijeenkomst()).Deelnemers);

        async Task<Bijeenkomst> Bijeenkomst() => (await gemeente.App.Diensten.GetRequiredService<Bijeenkomstenregister>().Lees(reeks.Naam, kickOff.Begin, kickOff.MedewerkerId))!;
    }

    private static async Task<Proefklant> Gescreend(Proefgemeente gemeente, string naam)
    {
        var klant = await gemeente.Meld(naam);
        await klant.Screen();
        return klant;
    }
}
