namespace InzetOpMaat.Local.Tests;

public class TakenlijstTests : GraphTest
{
    private static readonly DateOnly Uiterlijk = new(2027, 3, 8);

    [Fact]
    public async Task A_task_is_made_once_and_follows_what_becomes_of_it()
    {
        await Takenlijst.Zet(Intaker, "taak-1", "Screening 7K2", Uiterlijk, afgerond: false, Annulering);
        await Takenlijst.Zet(Intaker, "taak-1", "Screening 7K2", Uiterlijk.AddDays(1), afgerond: false, Annulering);
        await Takenlijst.Zet(Intaker, "taak-1", "Screening 7K2", Uiterlijk.AddDays(1), afgerond: true, Annulering);

        var taak = Assert.Single(Graph.Taken());
        Assert.Equal(("taak-1", "Screening 7K2", "2027-03-09", true), (taak.TaakId, taak.Titel, taak.Uiterlijk, taak.Afgerond));
    }

    [Fact]
    public async Task Tasks_of_one_colleague_share_one_list_also_when_they_come_together()
    {
        await Task.WhenAll(Enumerable.Range(1, 12).Select(n =>
            Takenlijst.Zet(Intaker, $"taak-{n}", $"Taak {n}", Uiterlijk, afgerond: false, Annulering)));

        Assert.Equal(12, Graph.Taken().Count);
        Assert.Single(Graph.Taken().Select(t => t.Lijst).Distinct());
    }

    [Fact]
    public async Task A_task_beyond_the_first_page_is_found()
    {
        for (var n = 0; n < 101; n++)
        {
            await Takenlijst.Zet(Intaker, $"taak-{n}", "Taak", Uiterlijk, afgerond: false, Annulering);
        }

        await Takenlijst.Zet(Intaker, "taak-100", "Taak", Uiterlijk, afgerond: true, Annulering);

        Assert.Equal(101, Graph.Taken().Count);
        Assert.Equal("taak-100", Assert.Single(Graph.Taken(), t => t.Afgerond).TaakId);
    }
}
