namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>A group session lives as long as somebody comes to it.</summary>
public class BijeenkomstTests
{
    [Fact]
    public async Task Als_de_laatste_klant_zich_afmeldt_gaat_de_bijeenkomst_uit_de_agenda_van_de_trainer()
    {
        await using var gemeente = await Proefgemeente.Open();
        var een = await gemeente.Meld("Ali Demir");
        var ander = await gemeente.Meld("Elif Demir");
        await een.Screen();
        await ander.Screen();
        await een.HoudAmbitiegesprek(Klantgroep.Groeien);
        await ander.HoudAmbitiegesprek(Klantgroep.Groeien);
        var afspraken = new[] { await een.Afspraak(Afspraaksoort.KickOff), await ander.Afspraak(Afspraaksoort.KickOff) };
        var bijeenkomst = Assert.Single(afspraken.Select(afspraak => afspraak.BijeenkomstId!).Distinct());

        await gemeente.Verder(TimeSpan.FromDays(3));
        await een.Meld(afspraken[0], "Afgemeld", Rol.Trainer);
        Assert.NotEqual(bijeenkomst, (await een.Afspraak(Afspraaksoort.KickOff)).BijeenkomstId);
        Assert.NotNull(await InAgenda(gemeente, afspraken[1]));
        await ander.Meld(afspraken[1], "Afgemeld", Rol.Trainer);

        Assert.NotEqual(bijeenkomst, (await ander.Afspraak(Afspraaksoort.KickOff)).BijeenkomstId);
        Assert.Null(await InAgenda(gemeente, afspraken[1]));
        await foreach (var rij in gemeente.Rijen.LeesReeks(Tabel.Reserveringen, afspraken[1].MedewerkerId, "0", "~"))
        {
            Assert.NotEqual(Momentsleutel.Van(afspraken[1].Begin), rij.Sleutel);
        }
    }

    [Fact]
    public async Task Wie_voor_dezelfde_dag_een_gesprek_en_een_bijeenkomst_heeft_hoeft_niet_op_twee_plaatsen_tegelijk_te_zijn()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Faciliteren);
        var sinds = (await leven.Klant.Begeleiding()).Sinds;

        await leven.Tot(Lokaletijd.Moment(sinds.AddMonths(6).AddDays(-15), new(12, 0)));

        var open = (await leven.Klant.AlleAfspraken()).Where(afspraak => afspraak.IsOpen).OrderBy(afspraak => afspraak.Begin).ToList();
        Assert.Equal([Afspraaksoort.Voortgangsgesprek, Afspraaksoort.Themabijeenkomst], open.Select(afspraak => afspraak.Soort).Order());
        Assert.True(open[0].Einde <= open[1].Begin, $"{open[0].Soort} tot {open[0].Einde:O}, {open[1].Soort} vanaf {open[1].Begin:O}");
    }

    private static async Task<Agendaitem?> InAgenda(Proefgemeente gemeente, Afspraak afspraak)
    {
        var agenda = (IAgenda)gemeente.App.Diensten.GetService(typeof(IAgenda))!;
        var trainer = (await gemeente.Medewerkers()).Single(medewerker => medewerker.Id == afspraak.MedewerkerId);
        return await agenda.Lees(trainer.Agenda, afspraak.BijeenkomstId!);
    }
}
