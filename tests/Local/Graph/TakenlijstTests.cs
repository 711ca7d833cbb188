using System.Net.Http.Json;
using InzetOpMaat.Orchestrations;

namespace InzetOpMaat.Local.Tests;

public class TakenlijstTests : GraphTest
{
    private static readonly DateOnly Uiterlijk = new(2027, 3, 8);

    [Fact]
    public async Task A_task_is_made_once_and_follows_what_becomes_of_it()
    {
        var plek = await Zet("taak-1");
        await Zet("taak-1", plek, dag: 1);
        await Zet("taak-1", plek, dag: 1, afgerond: true);

        var taak = Assert.Single(Graph.Taken());
        Assert.Equal(("taak-1", "Screening 7K2", "2027-03-09", true), (taak.TaakId, taak.Titel, taak.Uiterlijk, taak.Afgerond));
    }

    [Fact]
    public async Task Tasks_of_one_colleague_share_one_list_also_when_they_come_together()
    {
        await Task.WhenAll(Enumerable.Range(1, 12).Select(n => Zet($"taak-{n}")));

        Assert.Equal(12, Graph.Taken().Count);
        Assert.Single(Graph.Taken().Select(t => t.Lijst).Distinct());
    }

    [Fact]
    public async Task A_task_of_which_the_place_is_not_known_is_found_beyond_the_first_page_of_what_is_open()
    {
        for (var n = 0; n < 101; n++)
        {
            await Zet($"taak-{n}");
        }

        await Zet("taak-100", afgerond: true);

        Assert.Equal(101, Graph.Taken().Count);
        Assert.Equal("taak-100", Assert.Single(Graph.Taken(), t => t.Afgerond).TaakId);
    }

    [Fact]
    public async Task A_colleague_with_years_of_finished_items_costs_no_more_requests_than_a_new_one()
    {
        var plek = await Zet("taak-1");
        await Maak_afgeronde(plek!, 500);

        Assert.Equal(3, await Verzoeken(() => Zet("taak-2")));
        Assert.Equal(2, await Verzoeken(() => Zet("taak-1", dag: 0)));
        Assert.Equal(1, await Verzoeken(() => Zet("taak-1", plek)));
        Assert.Equal(2, await Verzoeken(() => Zet("taak-1", plek, dag: 1)));
        Assert.Equal(502, Graph.Taken().Count);
    }

    [Fact]
    public async Task A_task_is_found_among_all_when_Graph_does_not_take_the_question_what_is_open()
    {
        await Zet("taak-1");
        Graph.Storing(new GraphStoring("GET", "/tasks$", 400));

        await Zet("taak-1", dag: 1);

        Assert.Equal("2027-03-09", Assert.Single(Graph.Taken()).Uiterlijk);
    }

    [Fact]
    public async Task A_task_that_its_owner_ticked_off_too_early_is_open_again_in_its_place()
    {
        var plek = await Zet("taak-1");
        await Wijzig(plek!, new { status = "completed" });

        Assert.Equal(plek, await Zet("taak-1", plek));

        Assert.False(Assert.Single(Graph.Taken()).Afgerond);
    }

    [Fact]
    public async Task That_a_colleague_began_with_it_stays_as_long_as_nothing_else_changes()
    {
        var plek = await Zet("taak-1");
        await Wijzig(plek!, new { status = "inProgress" });
        Gevraagd.Clear();

        await Zet("taak-1", plek);

        Assert.DoesNotContain(Gevraagd, vraag => vraag.StartsWith("PATCH", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_item_that_a_colleague_deleted_comes_back()
    {
        var plek = await Zet("taak-1");
        await Verwijder(plek!);

        var nieuw = await Zet("taak-1", plek);

        Assert.NotEqual(plek, nieuw);
        Assert.Equal("taak-1", Assert.Single(Graph.Taken()).TaakId);
        Assert.Equal(1, await Verzoeken(() => Zet("taak-1", nieuw)));
    }

    [Fact]
    public async Task An_item_in_a_mailbox_that_a_colleague_had_before_is_looked_for_in_the_one_of_now()
    {
        var plek = await Zet("taak-1");
        Graph.Storing(new("GET", "/tasks/", 400));

        Assert.Equal(plek, await Zet("taak-1", plek! with { Item = "AAMkElders=" }));
    }

    [Fact]
    public async Task Nothing_is_made_to_be_ticked_off()
    {
        Assert.Null(await Zet("taak-1", afgerond: true));
        var plek = await Zet("taak-2");
        await Verwijder(plek!);
        Assert.Null(await Zet("taak-2", plek, afgerond: true));

        Assert.Empty(Graph.Taken());
    }

    [Fact]
    public async Task What_was_ticked_off_and_is_not_known_any_more_stays_so()
    {
        await Zet("taak-1", await Zet("taak-1"), afgerond: true);

        Assert.Null(await Zet("taak-1", afgerond: true));

        Assert.True(Assert.Single(Graph.Taken()).Afgerond);
    }

    [Theory]
    [InlineData("status eq 'Completed'")]
    [InlineData("linkedResources/any(l: l/externalId eq 'taak-1')")]
    public async Task A_filter_on_tasks_that_the_stand_in_does_not_know_is_refused(string filter)
    {
        var plek = await Zet("taak-1");
        using var http = new HttpClient();

        var antwoord = await http.GetAsync(new Uri($"{Adres(plek!.Lijst)}?$filter={Uri.EscapeDataString(filter)}"), Annulering);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, antwoord.StatusCode);
    }

    private Task<Itemplek?> Zet(string taakId, Itemplek? plek = null, int dag = 0, bool afgerond = false) =>
        Takenlijst.Zet(Intaker, taakId, "Screening 7K2", Uiterlijk.AddDays(dag), afgerond, plek, Annulering);

    private async Task<int> Verzoeken(Func<Task> doe)
    {
        Gevraagd.Clear();
        await doe();
        return Gevraagd.Count;
    }

    private async Task Maak_afgeronde(Itemplek plek, int aantal)
    {
        using var http = new HttpClient();
        for (var nummer = 0; nummer < aantal; nummer++)
        {
            var antwoord = await http.PostAsJsonAsync(Adres(plek.Lijst), new { title = "Van jaren her", status = "completed" }, Annulering);
            antwoord.EnsureSuccessStatusCode();
        }
    }

    private async Task Wijzig(Itemplek plek, object wat)
    {
        using var http = new HttpClient();
        (await http.PatchAsJsonAsync(Adres(plek.Lijst, plek.Item), wat, Annulering)).EnsureSuccessStatusCode();
    }

    private async Task Verwijder(Itemplek plek)
    {
        using var http = new HttpClient();
        (await http.DeleteAsync(Adres(plek.Lijst, plek.Item), Annulering)).EnsureSuccessStatusCode();
    }

    private Uri Adres(string lijst, string? item = null) =>
        new($"{Graph.BasisUrl}/users/{Intaker}/todo/lists/{Uri.EscapeDataString(lijst)}/tasks{(item is null ? "" : "/" + Uri.EscapeDataString(item))}");
}
