using InzetOpMaat.Functions;
using InzetOpMaat.Orchestrations;

namespace InzetOpMaat.Local.Tests;

public class AgendaTests : GraphTest
{
    [Fact]
    public async Task An_item_that_is_planned_twice_is_one_event_with_one_invitation()
    {
        await Agenda.Plan(Item(), Annulering);
        await Agenda.Plan(Item(), Annulering);

        Assert.Single(Graph.Agenda(Intaker));
        var uitnodiging = Assert.Single(Graph.Uitnodigingen());
        Assert.Equal((Klant, "afspraak-1", Nu, Dag(1, 9).Begin), (uitnodiging.Aan, uitnodiging.Sleutel, uitnodiging.Op, uitnodiging.Begin));
    }

    [Fact]
    public async Task An_item_is_read_back_as_it_was_planned()
    {
        await Agenda.Plan(Item() with { Tekst = "Neem uw <papieren> & pas mee.\nTot dan." }, Annulering);

        var gelezen = await Agenda.Lees(Intaker, "afspraak-1", Annulering);

        Assert.NotNull(gelezen);
        Assert.Equal("Neem uw <papieren> & pas mee.\r\nTot dan.", gelezen.Tekst);
        Assert.Equal((Item().Titel, Item().Plaats, Item().Wanneer), (gelezen.Titel, gelezen.Plaats, gelezen.Wanneer));
        Assert.Equal([Klant], gelezen.Deelnemers);
        Assert.Null(await Agenda.Lees(Intaker, "afspraak-2", Annulering));
    }

    [Fact]
    public async Task Keys_with_a_quote_find_their_own_item()
    {
        await Agenda.Plan(Item("a'1"), Annulering);

        Assert.NotNull(await Agenda.Lees(Intaker, "a'1", Annulering));
        Assert.Null(await Agenda.Lees(Intaker, "a' or 'x", Annulering));
    }

    [Fact]
    public async Task An_item_that_moves_sends_an_update_and_no_second_invitation()
    {
        await Agenda.Plan(Item(), Annulering);
        await Agenda.Plan(Item() with { Wanneer = Dag(2, 10) }, Annulering);

        Assert.Equal(Dag(2, 10).Begin, Assert.Single(Graph.Agenda(Intaker)).Begin);
        Assert.Single(Post_aan(Klant));
        Assert.Single(Post_aan(Klant, Uitnodigingsoort.Wijziging));
    }

    [Fact]
    public async Task Attendees_who_join_a_group_one_by_one_are_invited_once_each_and_hear_nothing_of_the_others()
    {
        string[] deelnemers = ["a@post.example", "b@post.example", "c@post.example"];
        for (var aantal = 1; aantal <= deelnemers.Length; aantal++)
        {
            await Agenda.Plan(Item("groep-1", deelnemers[..aantal]) with { VerbergDeelnemers = true }, Annulering);
        }

        Assert.All(deelnemers, d => Assert.Single(Graph.Uitnodigingen(), u => u.Aan == d));
        Assert.Equal(deelnemers, (await Agenda.Lees(Intaker, "groep-1", Annulering))!.Deelnemers);
        Assert.True((await Agenda.Lees(Intaker, "groep-1", Annulering))!.VerbergDeelnemers);
    }

    [Fact]
    public async Task An_attendee_who_leaves_a_group_hears_so_and_the_others_do_not()
    {
        await Agenda.Plan(Item("groep-1", "a@post.example", "b@post.example"), Annulering);
        await Agenda.Plan(Item("groep-1", "b@post.example"), Annulering);

        Assert.Single(Post_aan("a@post.example", Uitnodigingsoort.Annulering));
        Assert.Single(Graph.Uitnodigingen(), u => u.Aan == "b@post.example");
    }

    [Fact]
    public async Task A_calendar_item_says_nothing_but_what_was_passed()
    {
        await Agenda.Plan(Item(), Annulering);

        var regel = Assert.Single(Graph.Agenda(Intaker));
        Assert.Equal("Gesprek bij de gemeente", regel.Titel);
        Assert.Equal("Stadhuis, balie 3", regel.Plaats);
        Assert.Equal(
            "<html><head></head><body>U heeft een gesprek.<br>\r\nVerzetten kan: <a href=\"https://afspraak.example/l/abc?x=1\">https://afspraak.example/l/abc?x=1</a>.</body></html>",
            regel.Inhoud);
    }

    [Fact]
    public async Task Cancelling_tells_the_attendees_and_cancelling_again_is_a_success()
    {
        await Agenda.Plan(Item(), Annulering);
        await Agenda.Zegaf(Intaker, "afspraak-1", Annulering);
        await Agenda.Zegaf(Intaker, "afspraak-1", Annulering);

        Assert.Empty(Graph.Agenda(Intaker));
        Assert.Single(Post_aan(Klant, Uitnodigingsoort.Annulering));
    }

    [Fact]
    public async Task An_item_that_vanishes_while_it_is_cancelled_is_a_success()
    {
        await Agenda.Plan(Item(), Annulering);
        Graph.Storing(new GraphStoring("DELETE", "/events/", 404, NaUitvoering: true));

        await Agenda.Zegaf(Intaker, "afspraak-1", Annulering);

        Assert.Empty(Graph.Agenda(Intaker));
    }

    [Fact]
    public async Task An_item_that_a_colleague_removed_is_missing_and_can_be_planned_again()
    {
        await Agenda.Plan(Item(), Annulering);
        using var outlook = new HttpClient { BaseAddress = Graph.Url };
        var id = Uri.EscapeDataString(Graph.Agenda(Intaker)[0].Id);
        (await outlook.DeleteAsync(new Uri($"/v1.0/users/{Intaker}/events/{id}", UriKind.Relative), Annulering)).EnsureSuccessStatusCode();

        Assert.Null(await Agenda.Lees(Intaker, "afspraak-1", Annulering));
        await Agenda.Plan(Item(), Annulering);
        Assert.Single(Graph.Agenda(Intaker));
    }

    [Fact]
    public async Task A_mailbox_that_is_gone_is_an_error_that_names_nobody()
    {
        Graph.PostbusWeg(Intaker);

        var plannen = await Assert.ThrowsAsync<GraphFoutException>(() => Agenda.Plan(Item(), Annulering));
        await Assert.ThrowsAsync<GraphFoutException>(() => Agenda.Zegaf(Intaker, "afspraak-1", Annulering));
        var kijken = await Assert.ThrowsAsync<GraphFoutException>(() => Agenda.Bezet([Intaker, "b@demo.example"], Nu, Nu.AddDays(1), Annulering));

        Assert.Equal("MailboxNotEnabledForRESTAPI", plannen.Code);
        Assert.DoesNotContain("intaker", plannen.ToString() + kijken, StringComparison.OrdinalIgnoreCase);
    }
}
