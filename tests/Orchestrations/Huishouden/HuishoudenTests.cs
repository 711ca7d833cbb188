using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>One household, one benefit, one plan, one contact at IO (beleidskader §1.1), also when people find or leave each other.</summary>
public class HuishoudenTests
{
    [Fact]
    public async Task Twee_klanten_die_partners_worden_delen_een_uitkering_een_plan_en_een_contact()
    {
        await using var gemeente = await Proefgemeente.Open();
        var een = await MetUitkering(gemeente, "Noor de Wit");
        var ander = await MetUitkering(gemeente, "Bas Zwart");
        await Plan(gemeente, ander);
        var gesprek = await ander.Afspraak(Afspraaksoort.Uitkeringsgesprek);
        var uitnodigingen = gemeente.App.Graph.Uitnodigingen().Count(u => u.Soort == InzetOpMaat.Local.Uitnodigingsoort.Uitnodiging);

        await Komt(gemeente, een.HuishoudenId, ander, Huishoudreden.WerdPartner);
        await gemeente.Verder(TimeSpan.FromHours(2));

        var samen = await Huishouden(gemeente, een.HuishoudenId);
        Assert.Equal([een.KlantreisId, ander.KlantreisId], samen.KlantreisIds);
        Assert.Empty((await Huishouden(gemeente, ander.HuishoudenId)).KlantreisIds);
        Assert.Equal(een.HuishoudenId, (await ander.Reis()).HuishoudenId);
        Assert.Equal(Afspraakstatus.Vervallen, (await ander.Afspraken(Afspraaksoort.Uitkeringsgesprek)).Single(a => a.Id == gesprek.Id).Status);
        Assert.All(await ander.Taken(ander.HuishoudenId), taak => Assert.Equal(Taakstatus.Vervallen, taak.Status));
        Assert.Equal(0, await OpenSporen(gemeente, ander.HuishoudenId));
        Assert.Equal(Plandoel.BetaaldWerk, (await gemeente.Opslag.Vereis<PlanVanAanpak>(een.HuishoudenId, Sleutels.Plan)).Waarde.Doel);
        var vraag = Assert.Single(await ander.Taken(), taak => taak.Soort == Taaksoort.HuishoudenGewijzigd);
        Assert.Equal((Taakstatus.Open, samen.ConsulentId), (vraag.Status, vraag.MedewerkerId));
        Assert.NotEqual(Taakstatus.Vervallen, (await een.Taken(een.HuishoudenId)).Single(taak => taak.Soort == Taaksoort.Besluiten).Status);
        Assert.Equal(uitnodigingen, gemeente.App.Graph.Uitnodigingen().Count(u => u.Soort == InzetOpMaat.Local.Uitnodigingsoort.Uitnodiging));

        // The one who brought the benefit goes; it is the other's from then on, and ends with the other.
        await Beeindig(gemeente, een);
        await gemeente.Verder(TimeSpan.FromDays(3));
        Assert.Equal(ander.KlantreisId, (await gemeente.Opslag.Vereis<Uitkering>(een.HuishoudenId, Sleutels.Uitkering)).Waarde.KlantreisId);
        await Beeindig(gemeente, ander);
        await gemeente.Verder(TimeSpan.FromDays(30));
        foreach (var partitie in new[] { een.KlantreisId, een.HuishoudenId, ander.KlantreisId, ander.HuishoudenId })
        {
            Assert.Equal(0, await OpenSporen(gemeente, partitie));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Wat_met_de_vorige_consulent_gepland_was_gaat_naar_het_ene_contact_met_een_bericht(bool vrij)
    {
        await using var gemeente = await Proefgemeente.Open();
        var een = await MetUitkering(gemeente, "Noor de Wit");
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Faciliteren, "Bas Zwart");
        var ander = leven.Klant;
        for (var dag = 0; !(await ander.AlleAfspraken()).Any(IsGepland); dag++)
        {
            Assert.True(dag < 400);
            await leven.Dagen(1);
        }

        var gesprek = (await ander.AlleAfspraken()).Single(IsGepland);
        var naar = (await gemeente.Medewerkers()).First(m => m.Rol == Rol.Consulent && m.Id != gesprek.MedewerkerId).Id;
        var huis = await gemeente.Opslag.Vereis<Huishouden>(een.HuishoudenId, Sleutels.Huishouden);
        await gemeente.Opslag.Bewaar(new Werkeenheid(een.HuishoudenId).Vervang(Sleutels.Huishouden, huis, huis.Waarde with { ConsulentId = naar }));
        if (!vrij)
        {
            Assert.True(await gemeente.App.Diensten.GetRequiredService<Reserveringen>().Neem(naar, new(gesprek.Begin, gesprek.Einde), "iets-anders"));
        }

        await Komt(gemeente, een.HuishoudenId, ander, Huishoudreden.WerdPartner);
        await gemeente.Verder(TimeSpan.FromDays(1));

        var nu = (await ander.AlleAfspraken(gesprek.Soort)).Single(afspraak => afspraak.IsOpen && afspraak.Begin > gemeente.Nu);
        Assert.Equal(naar, nu.MedewerkerId);
        Assert.Equal(vrij ? (gesprek.Begin, gesprek.Ronde) : (nu.Begin, gesprek.Ronde + 1), (nu.Begin, nu.Ronde));
        Assert.Equal(vrij ? 1 : 0, ander.Berichten().Count(b => b.Sleutel.Contains("collega", StringComparison.Ordinal)));
        Assert.DoesNotContain(
            await gemeente.App.Diensten.GetRequiredService<Reserveringen>().Lees(gesprek.MedewerkerId, gesprek.Begin, gesprek.Einde), genomen => genomen.Houder == gesprek.Id);

        bool IsGepland(Afspraak afspraak) => afspraak.IsOpen && afspraak.Rol == Rol.Consulent && afspraak.Begin > gemeente.Nu.AddDays(2) && afspraak.Soort == Afspraaksoort.Voortgangsgesprek;
    }

    [Fact]
    public async Task Wie_weggaat_krijgt_een_eigen_huishouden_en_de_consulent_beslist_over_een_nieuwe_uitkering()
    {
        await using var gemeente = await Proefgemeente.Open();
        var een = await MetUitkering(gemeente, "Noor de Wit");
        var ander = await gemeente.Meld("Bas Zwart", een.HuishoudenId);
        await ander.Screen();
        await ander.HoudAmbitiegesprek(Klantgroep.Groeien);
        var consulent = (await Huishouden(gemeente, een.HuishoudenId)).ConsulentId;

        await Lukt(gemeente, $"/v1/huishoudens/{een.HuishoudenId}/vertrekken", new { klantreisId = een.KlantreisId, reden = Huishoudreden.UitElkaar });
        await gemeente.Verder(TimeSpan.FromHours(2));

        var nieuw = (await een.Reis()).HuishoudenId;
        Assert.NotEqual(een.HuishoudenId, nieuw);
        Assert.Equal([een.KlantreisId], (await Huishouden(gemeente, nieuw)).KlantreisIds);
        Assert.Equal(consulent, (await Huishouden(gemeente, nieuw)).ConsulentId);
        Assert.Equal([ander.KlantreisId], (await Huishouden(gemeente, een.HuishoudenId)).KlantreisIds);
        Assert.Equal(ander.KlantreisId, (await gemeente.Opslag.Vereis<Uitkering>(een.HuishoudenId, Sleutels.Uitkering)).Waarde.KlantreisId);
        Assert.Null(await gemeente.Opslag.Lees<Uitkering>(nieuw, Sleutels.Uitkering));
        Assert.Single(await een.Taken(), taak => taak.Soort == Taaksoort.HuishoudenGewijzigd && taak.MedewerkerId == consulent);

        await een.Doe($"/v1/huishoudens/{nieuw}/uitkering", Rol.Consulent, new { klantreisId = een.KlantreisId, aanvraagdatum = Lokaletijd.Datum(gemeente.Nu) });
        await gemeente.Verder(TimeSpan.FromHours(2));

        Assert.Equal(2, (await een.AlleAfspraken(Afspraaksoort.Uitkeringsgesprek)).Single(afspraak => afspraak.IsOpen && afspraak.Begin > gemeente.Nu).Nummer);
        Assert.Single(await een.Taken(nieuw), taak => taak is { Soort: Taaksoort.Besluiten, Status: Taakstatus.Open });
        await gemeente.Verder(TimeSpan.FromDays(2));
        Assert.Equal(2, een.Berichten().Count(b => b.Sleutel.EndsWith("stukken.gevraagd", StringComparison.Ordinal)));
        using var nogEens = await gemeente.Vraag(
            HttpMethod.Post, $"/v1/huishoudens/{nieuw}/uitkering", Rol.Consulent, new { klantreisId = een.KlantreisId, aanvraagdatum = Lokaletijd.Datum(gemeente.Nu) });
        Assert.Equal(System.Net.HttpStatusCode.Conflict, nogEens.StatusCode);

        await Beeindig(gemeente, een);
        await Beeindig(gemeente, ander);
        await gemeente.Verder(TimeSpan.FromDays(30));
        foreach (var partitie in new[] { een.KlantreisId, een.HuishoudenId, nieuw, ander.KlantreisId })
        {
            Assert.Equal(0, await OpenSporen(gemeente, partitie));
        }
    }

    private static async Task<Proefklant> MetUitkering(Proefgemeente gemeente, string naam)
    {
        var klant = await gemeente.Meld(naam);
        await klant.Screen();
        await klant.HoudAmbitiegesprek(Klantgroep.Groeien);
        return klant;
    }

    private static Task Komt(Proefgemeente gemeente, string huishoudenId, Proefklant klant, Huishoudreden reden) => Lukt(
        gemeente, $"/v1/huishoudens/{huishoudenId}/leden", new { klantreisId = klant.KlantreisId, vanHuishoudenId = klant.HuishoudenId, reden });

    private static async Task Lukt(Proefgemeente gemeente, string pad, object lichaam)
    {
        await gemeente.Lukt(HttpMethod.Post, pad, Rol.Consulent, lichaam, versie: "*");
        await gemeente.Rust();
    }

    private static async Task Plan(Proefgemeente gemeente, Proefklant klant) => await gemeente.Lukt(
        HttpMethod.Put,
        $"/v1/klantreizen/{klant.KlantreisId}/dossier/plan-van-aanpak",
        Rol.Werkcoach,
        new { doel = Plandoel.BetaaldWerk, actualiteitsdatum = Lokaletijd.Datum(gemeente.Nu) },
        versie: "*");

    private static Task Beeindig(Proefgemeente gemeente, Proefklant klant) => klant.Doe(
        $"/v1/klantreizen/{klant.KlantreisId}/beeindiging", Rol.Consulent, new { reden = "Verhuizing", datum = Lokaletijd.Datum(gemeente.Nu) });

    private static async Task<Huishouden> Huishouden(Proefgemeente gemeente, string huishoudenId) =>
        (await gemeente.Opslag.Vereis<Huishouden>(huishoudenId, Sleutels.Huishouden)).Waarde;

    private static async Task<int> OpenSporen(Proefgemeente gemeente, string partitie)
    {
        var open = 0;
        await foreach (var spoor in gemeente.Opslag.LeesReeks<Spoor>(partitie, Sleutels.Sporen))
        {
            open += spoor.Waarde.Klaar ? 0 : 1;
        }

        return open;
    }
}
