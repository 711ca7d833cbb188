using InzetOpMaat.Local;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Where a task is in To Do is known as long as it is open, so nobody looks through the list of a colleague for it.</summary>
public class TakenspiegelTests
{
    [Fact]
    public async Task Van_een_open_taak_is_bekend_waar_hij_in_To_Do_staat_tot_hij_is_afgerond()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        var taak = Assert.Single(await klant.Taken());

        Assert.Equal([(taak.MedewerkerId, taak.Id)], await Bekend(gemeente, taak));

        await gemeente.Naar(NaFataal(taak));
        Assert.Equal([(taak.MedewerkerId, taak.Id), ("manager-io", $"{taak.Id}.escalatie")], await Bekend(gemeente, taak));

        await klant.Screen();
        Assert.Empty(await Bekend(gemeente, taak));
        Assert.Null(await Rij(gemeente, taak));
        Assert.All(Items(gemeente, taak), item => Assert.True(item.Afgerond));
    }

    [Fact]
    public async Task Taak_die_de_medewerker_van_de_eigen_lijst_verwijdert_staat_er_bij_de_herinnering_weer_op()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        var taak = Assert.Single(await klant.Taken());
        await Verwijder(gemeente, taak);
        Assert.Empty(Items(gemeente, taak));

        await gemeente.Naar(Lokaletijd.Moment(taak.Streefdatum.Datum, new(20, 0)));

        Assert.StartsWith("Herinnering", Assert.Single(Items(gemeente, taak)).Titel, StringComparison.Ordinal);
        await klant.Screen();
        Assert.True(Assert.Single(Items(gemeente, taak)).Afgerond);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task App_die_stopt_tussen_het_maken_van_een_item_en_het_onthouden_ervan_maakt_geen_tweede(bool geschreven)
    {
        Haperaar? breker = null;
        await using var gemeente = await Proefgemeente.Open(omhul: rijen => breker = new(rijen, IsPlek, geschreven));
        breker!.Zetscherp();

        var klant = await gemeente.Meld();
        await gemeente.Verder(TimeSpan.FromHours(2));

        Assert.True(breker.Gebroken);
        var taak = Assert.Single(await klant.Taken());
        Assert.Single(Items(gemeente, taak));
        Assert.Single(await Bekend(gemeente, taak));
        await klant.Screen();
        Assert.True(Assert.Single(Items(gemeente, taak)).Afgerond);
    }

    [Fact]
    public async Task Taak_van_een_oudere_versie_waarvan_de_plek_niet_is_bewaard_houdt_zijn_item()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        var taak = Assert.Single(await klant.Taken());
        await Vergeet(gemeente, taak);

        await gemeente.Naar(NaFataal(taak));

        Assert.Single(Items(gemeente, taak), item => item.TaakId == taak.Id);
        Assert.Equal(2, (await Bekend(gemeente, taak)).Count);
        await Vergeet(gemeente, taak);
        await klant.Screen();
        Assert.Equal(2, Items(gemeente, taak).Count(item => item.Afgerond));
    }

    [Fact]
    public async Task Taak_die_klaar_is_terwijl_To_Do_weg_is_wordt_afgevinkt_zodra_het_terug_is_en_daarna_vergeten()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        var taak = Assert.Single(await klant.Taken());
        gemeente.App.Graph.Storing(new("*", "/todo/", 503, Times: int.MaxValue));

        await klant.Screen();
        await gemeente.Verder(TimeSpan.FromHours(1));
        Assert.Single(await Bekend(gemeente, taak));

        gemeente.App.Graph.GeenStoringen();
        await gemeente.Verder(TimeSpan.FromDays(1));

        Assert.True(Assert.Single(Items(gemeente, taak)).Afgerond);
        Assert.Null(await Rij(gemeente, taak));
    }

    private static bool IsPlek(Rijwijziging wijziging) => wijziging.Sleutel.StartsWith("todo.", StringComparison.Ordinal);

    private static DateTimeOffset NaFataal(Taak taak) => Lokaletijd.Moment(taak.Fataledatum.Datum.AddDays(1), new(9, 0));

    private static Task<Gelezen<Spiegelplekken>?> Rij(Proefgemeente gemeente, Taak taak) =>
        gemeente.Opslag.Lees<Spiegelplekken>(taak.Partitie, Sleutels.Spiegelplekken(Spoorids.Taak(taak.Id)));

    private static async Task<IReadOnlyList<(string Wie, string Sleutel)>> Bekend(Proefgemeente gemeente, Taak taak) =>
        [.. ((await Rij(gemeente, taak))?.Waarde.Plekken ?? []).Select(plek => (plek.MedewerkerId, plek.Sleutel))];

    private static List<GespiegeldeTaak> Items(Proefgemeente gemeente, Taak taak) =>
        [.. gemeente.App.Graph.Taken().Where(item => item.TaakId?.StartsWith(taak.Id, StringComparison.Ordinal) == true)];

    private static Task Vergeet(Proefgemeente gemeente, Taak taak) =>
        gemeente.Opslag.Bewaar(new Werkeenheid(taak.Partitie).Verwijder(Sleutels.Spiegelplekken(Spoorids.Taak(taak.Id))));

    private static async Task Verwijder(Proefgemeente gemeente, Taak taak)
    {
        var plek = Assert.Single((await Rij(gemeente, taak))!.Waarde.Plekken).Plek;
        var agenda = (await gemeente.Medewerkers()).Single(m => m.Id == taak.MedewerkerId).Agenda;
        using var http = new HttpClient();
        var antwoord = await http.DeleteAsync(
            new Uri($"{gemeente.App.Graph.BasisUrl}/users/{agenda}/todo/lists/{Uri.EscapeDataString(plek.Lijst)}/tasks/{Uri.EscapeDataString(plek.Item)}"),
            TestContext.Current.CancellationToken);
        antwoord.EnsureSuccessStatusCode();
    }
}
