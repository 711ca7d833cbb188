using InzetOpMaat.Functions;

namespace InzetOpMaat.Local.Tests;

public class BezetTests : GraphTest
{
    [Fact]
    public async Task Own_blocks_and_planned_items_are_busy_and_the_rest_is_free()
    {
        Graph.Bezet(Intaker, new Bezetting(Dag(1, 11).Begin, Dag(1, 11).Einde, "Lunch"));
        Graph.Bezet(Intaker, new Bezetting(Dag(1, 11).Begin, Dag(1, 11).Einde, "Lunch"));
        await Agenda.Plan(Item(), Annulering);

        var bezet = await Agenda.Bezet([Intaker, "b@demo.example"], Nu, Nu.AddDays(7), Annulering);

        Assert.Equal([Dag(1, 9), Dag(1, 11)], bezet[Intaker]);
        Assert.Empty(bezet["b@demo.example"]);
    }

    [Fact]
    public async Task A_colleague_who_attends_another_ones_item_is_not_free()
    {
        await Agenda.Plan(Item("samen", "collega@demo.example"), Annulering);

        var bezet = await Agenda.Bezet(["collega@demo.example"], Nu, Nu.AddDays(7), Annulering);

        Assert.Equal([Dag(1, 9)], bezet["collega@demo.example"]);
    }

    [Fact]
    public async Task More_calendars_and_a_longer_period_than_one_request_takes_are_read_whole()
    {
        var agendas = Enumerable.Range(1, 45).Select(n => $"medewerker-{n}@demo.example").ToList();
        Graph.Bezet(agendas[44], new Bezetting(Dag(99, 9).Begin, Dag(99, 9).Einde, "Overleg"));

        var bezet = await Agenda.Bezet(agendas, Nu, Nu.AddDays(100), Annulering);

        Assert.Equal(45, bezet.Count);
        Assert.Equal([Dag(99, 9)], bezet[agendas[44]]);
    }

    [Fact]
    public async Task A_calendar_that_cannot_be_read_is_not_taken_for_free()
    {
        Graph.PostbusWeg("weg@demo.example");

        var fout = await Assert.ThrowsAsync<GraphFoutException>(
            () => Agenda.Bezet([Intaker, "weg@demo.example"], Nu, Nu.AddDays(1), Annulering));

        Assert.Equal("ErrorMailRecipientNotFound", fout.Code);
    }
}
