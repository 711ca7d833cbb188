namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>
/// Five years in the life of a klant, as the policy has it. How long the telling took is printed, never asserted: a
/// machine may be busy.
/// </summary>
public class VijfjarenverhaalTests
{
    [Theory]
    [InlineData(Klantgroep.Matchen, 0, 0, 20)]
    [InlineData(Klantgroep.Groeien, 5, 0, 20)]
    [InlineData(Klantgroep.Faciliteren, 10, 2, 10)]
    [InlineData(Klantgroep.Zorgen, 10, 0, 10)]
    public async Task Wie_vijf_jaar_in_een_groep_blijft_heeft_de_gesprekken_van_die_groep(Klantgroep groep, int gesprekken, int onderzoeken, int bijeenkomsten)
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Levensloop.InBegeleiding(gemeente, groep);
        var sinds = (await leven.Klant.Begeleiding()).Sinds;

        using (Verteltijd.Meet($"vijf jaar in {groep}"))
        {
            await leven.Tot(Op(sinds.AddYears(5).AddDays(20)));
        }

        Assert.Equal(gesprekken, await Gehouden(leven, Afspraaksoort.Voortgangsgesprek));
        Assert.Equal(onderzoeken, await Gehouden(leven, Afspraaksoort.Rechtmatigheidsgesprek));
        Assert.Equal(bijeenkomsten, await Gehouden(leven, Afspraaksoort.Themabijeenkomst));
        Assert.InRange((await leven.Klant.Taken()).Count(taak => taak.Soort == Taaksoort.Contact), groep == Klantgroep.Matchen ? 128 : 0, groep == Klantgroep.Matchen ? 132 : 0);
        Assert.Equal((Fase.Begeleiding, 1), await Stand(leven));
    }

    [Fact]
    public async Task Wie_klimt_van_Zorgen_tot_werk_houdt_dezelfde_consulent_en_krijgt_bij_elke_stap_het_nieuwe_ritme()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Zorgen);
        var consulent = (await leven.Klant.Reis()).Contactpersonen[Rol.Consulent];
        using var tijd = Verteltijd.Meet("van Zorgen tot werk");

        await leven.Dagen(400);
        Assert.Equal(2, await Gehouden(leven, Afspraaksoort.Voortgangsgesprek));
        await leven.Klant.WisselGroep(Klantgroep.Faciliteren, "Heeft rust en wil iets doen.");
        await leven.Dagen(400);
        Assert.Equal(4, await Gehouden(leven, Afspraaksoort.Voortgangsgesprek));
        await leven.Klant.WisselGroep(Klantgroep.Groeien, "Het vrijwilligerswerk gaat goed.");
        await leven.Dagen(400);
        Assert.Equal(5, await Gehouden(leven, Afspraaksoort.Voortgangsgesprek));
        await leven.Klant.WisselGroep(Klantgroep.Matchen, "Klaar voor werk.");
        await leven.Dagen(100);
        Assert.Equal(5, await Gehouden(leven, Afspraaksoort.Voortgangsgesprek));

        Assert.Equal((Fase.Begeleiding, 4), await Stand(leven));
        Assert.Equal(consulent, (await leven.Klant.Reis()).Contactpersonen[Rol.Consulent]);
        Assert.Equal(3, leven.Klant.Berichten().Count(bericht => bericht.Onderwerp == "Uw begeleiding verandert"));
        Assert.Equal(
            [Rol.Consulent, Rol.Participatiemakelaar, Rol.Werkcoach],
            (await leven.Klant.AlleAfspraken(Afspraaksoort.Kennismaking)).Where(a => a.Status == Afspraakstatus.Verschenen).Select(a => a.Rol));

        await new Werkleven(gemeente, leven.Klant).Plaats(Plaatsingssoort.Regulier, overDagen: 14);
        await leven.Dagen(240);

        var reis = await leven.Klant.Reis();
        Assert.Equal((Fase.Beeindigd, Eindereden.Werk), (reis.Fase, reis.Eindereden));
        Assert.Equal(3, await Gehouden(leven, Afspraaksoort.Nazorggesprek));
        await gemeente.Verder(TimeSpan.FromDays(5));
        Assert.Empty(await gemeente.Openstaand(leven.Klant));
    }

    [Fact]
    public async Task Wie_terug_moet_van_Groeien_naar_Zorgen_gaat_over_naar_IO_en_raakt_niets_kwijt()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Groeien);
        using var tijd = Verteltijd.Meet("terug van Groeien naar Zorgen");
        await leven.Dagen(500);
        var eerder = await leven.Klant.Tijdlijn();

        await leven.Klant.WisselGroep(Klantgroep.Zorgen, "Is ziek geworden.");
        var terug = Lokaletijd.Datum(gemeente.Nu);
        await leven.Dagen(1300);

        var reis = await leven.Klant.Reis();
        Assert.Equal((Klantgroep.Zorgen, Organisatie.IO, 2), (reis.Klantgroep, reis.Regie, reis.Verblijf));
        var taken = await leven.Klant.Taken();
        Assert.Single(taken, taak => taak.Soort == Taaksoort.OverdrachtDWT);
        Assert.Single(taken, taak => taak.Soort == Taaksoort.OverdrachtIO);
        Assert.DoesNotContain(taken, taak => taak.Soort == Taaksoort.Herindeling && taak.Status == Taakstatus.Open);
        var gesprekken = (await leven.Klant.AlleAfspraken(Afspraaksoort.Voortgangsgesprek)).Where(gesprek => gesprek.Status == Afspraakstatus.Verschenen).ToList();
        Assert.Equal(1 + 7, gesprekken.Count);
        Assert.All(gesprekken.Skip(1).Index(), gesprek => Assert.InRange(
            Lokaletijd.Datum(gesprek.Item.Begin), terug.AddMonths(6 * (gesprek.Index + 1)).AddDays(-14), terug.AddMonths(6 * (gesprek.Index + 1)).AddDays(14)));
        Assert.Equal(eerder.Select(Opslagformaat.Schrijf), (await leven.Klant.Tijdlijn()).Take(eerder.Count).Select(Opslagformaat.Schrijf));
    }

    [Fact]
    public async Task Partners_delen_een_uitkering_en_een_consulent_en_gaan_elk_hun_eigen_weg()
    {
        await using var gemeente = await Proefgemeente.Open();
        var een = await gemeente.Meld("Ali Demir");
        var ander = await gemeente.Meld("Elif Demir", een.HuishoudenId);
        await een.Screen();
        await ander.Screen();
        using var tijd = Verteltijd.Meet("twee partners");
        await een.HoudAmbitiegesprek(Klantgroep.Groeien);
        await ander.HoudAmbitiegesprek(Klantgroep.Zorgen);
        var levens = new[] { new Levensloop(gemeente, een), new Levensloop(gemeente, ander) };
        await Levensloop.Samen(gemeente, levens, gemeente.Nu.AddDays(80));
        await een.Doe($"/v1/huishoudens/{een.HuishoudenId}/uitkering/besluit", Rol.Consulent, new { besluit = Besluit.Toegekend, besluitdatum = Lokaletijd.Datum(gemeente.Nu) });

        // To a month and a half before five years, so that no talk is just in or just out.
        await Levensloop.Samen(gemeente, levens, gemeente.Nu.AddDays(1700));

        var (ali, elif) = (await een.Reis(), await ander.Reis());
        Assert.Equal((Fase.Begeleiding, Fase.Begeleiding), (ali.Fase, elif.Fase));
        Assert.Equal(ali.Contactpersonen[Rol.Consulent], elif.Contactpersonen[Rol.Consulent]);
        Assert.Equal((4, 9), (await Gehouden(levens[0], Afspraaksoort.Voortgangsgesprek), await Gehouden(levens[1], Afspraaksoort.Voortgangsgesprek)));
        Assert.Single(await een.Taken(een.HuishoudenId), taak => taak.Soort == Taaksoort.Besluiten);
        Assert.Single((await een.AlleAfspraken(Afspraaksoort.Uitkeringsgesprek)).Concat(await ander.AlleAfspraken(Afspraaksoort.Uitkeringsgesprek)));
    }

    private static async Task<int> Gehouden(Levensloop leven, Afspraaksoort soort) =>
        (await leven.Klant.AlleAfspraken(soort)).Count(afspraak => afspraak.Status == Afspraakstatus.Verschenen);

    private static async Task<(Fase, int)> Stand(Levensloop leven) => await leven.Klant.Reis() is var reis ? (reis.Fase, reis.Verblijf) : default;

    private static DateTimeOffset Op(DateOnly dag) => Lokaletijd.Moment(dag, new(12, 0));
}
