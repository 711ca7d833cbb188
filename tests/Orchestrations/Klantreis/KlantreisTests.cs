namespace InzetOpMaat.Orchestrations.Tests;

public class KlantreisTests
{
    public static TheoryData<Klantgroep, Rol, Organisatie> Groepen => new()
    {
        { Klantgroep.Matchen, Rol.Werkcoach, Organisatie.DWT },
        { Klantgroep.Groeien, Rol.Werkcoach, Organisatie.DWT },
        { Klantgroep.Faciliteren, Rol.Participatiemakelaar, Organisatie.IO },
        { Klantgroep.Zorgen, Rol.Consulent, Organisatie.IO },
    };

    [Theory]
    [MemberData(nameof(Groepen))]
    public async Task Klant_gaat_van_melding_naar_een_eerste_afspraak_met_wie_de_groep_noemt(Klantgroep groep, Rol rol, Organisatie regie)
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();

        await klant.Screen();
        await klant.HoudAmbitiegesprek(groep);
        await klant.Verschijnt(Afspraaksoort.KickOff, Rol.Trainer);
        var kennismaking = await klant.Afspraak(Afspraaksoort.Kennismaking);

        var reis = await klant.Reis();
        Assert.Equal(Fase.Begeleiding, reis.Fase);
        Assert.Equal(groep, reis.Klantgroep);
        Assert.Equal(regie, reis.Regie);
        Assert.Equal(rol, kennismaking.Rol);
    }

    [Fact]
    public async Task Kick_off_is_tussen_tien_en_achttien_dagen_na_het_ambitiegesprek()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen();
        await klant.HoudAmbitiegesprek(Klantgroep.Groeien);

        var gesprek = (await klant.Afspraken(Afspraaksoort.Ambitiegesprek)).Single();
        var kickOff = await klant.Afspraak(Afspraaksoort.KickOff);

        var dagen = Lokaletijd.Datum(kickOff.Begin).DayNumber - Lokaletijd.Datum(gesprek.Begin).DayNumber;
        Assert.InRange(dagen, 10, 18);
        Assert.Contains("14 dagen", kickOff.Waarom.InEenZin(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Klant_krijgt_twee_werkdagen_voor_het_gesprek_een_herinnering()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        await klant.Screen();
        var gesprek = await klant.Afspraak(Afspraaksoort.Ambitiegesprek);

        await gemeente.Naar(gesprek.Herinnering!.Op.AddMinutes(-1));
        Assert.Empty(klant.Berichten());
        await gemeente.Naar(gesprek.Herinnering.Op);

        Assert.Single(klant.Berichten());
    }

    [Fact]
    public async Task Partners_delen_een_uitkering_en_een_contact_bij_IO()
    {
        await using var gemeente = await Proefgemeente.Open();
        var een = await gemeente.Meld("Ali Demir");
        var ander = await gemeente.Meld("Elif Demir", een.HuishoudenId);
        await een.Screen();
        await ander.Screen();
        await een.HoudAmbitiegesprek(Klantgroep.Zorgen);
        await ander.HoudAmbitiegesprek(Klantgroep.Groeien);

        var huishouden = (await gemeente.Opslag.Vereis<Huishouden>(een.HuishoudenId, Sleutels.Huishouden)).Waarde;
        var uitkering = (await gemeente.Opslag.Vereis<Uitkering>(een.HuishoudenId, Sleutels.Uitkering)).Waarde;

        Assert.Equal([een.KlantreisId, ander.KlantreisId], huishouden.KlantreisIds);
        Assert.Equal(een.KlantreisId, uitkering.KlantreisId);
        Assert.Equal(uitkering.ConsulentId, huishouden.ConsulentId);
        Assert.Single(await een.Taken(een.HuishoudenId), t => t.Soort == Taaksoort.Besluiten);
    }
}
