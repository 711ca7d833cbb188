namespace InzetOpMaat.Local.Tests;

public class JournalTests : GraphTest
{
    [Fact]
    public async Task What_was_confirmed_is_there_after_a_restart_and_is_not_done_again()
    {
        await Agenda.Plan(Item(), Annulering);
        await Post.Verstuur(Klant, "bericht-1", "Uw afspraak", "Tot dan.", Annulering);
        await Takenlijst.Zet(Intaker, "taak-1", "Screening", new DateOnly(2027, 3, 8), false, null, Annulering);
        var (uitnodigingen, berichten, taken) = (Graph.Uitnodigingen(), Graph.Berichten(), Graph.Taken());

        await Herstart();
        await Agenda.Plan(Item(), Annulering);
        await Post.Verstuur(Klant, "bericht-1", "Uw afspraak", "Tot dan.", Annulering);

        Assert.Equal(uitnodigingen, Graph.Uitnodigingen());
        Assert.Equal(berichten.Select(b => b.Sleutel), Graph.Berichten().Select(b => b.Sleutel));
        Assert.Equal(taken, Graph.Taken());
        Assert.Equal([Dag(1, 9)], (await Agenda.Bezet([Intaker], Nu, Nu.AddDays(7), Annulering))[Intaker]);
    }

    [Theory]
    [InlineData("[{\"set\":\"events/x\",\"key\":\"a\",\"docu")]
    [InlineData("[")]
    public async Task A_line_that_was_half_written_is_cut_off_and_the_journal_goes_on(string half)
    {
        await Agenda.Plan(Item(), Annulering);

        await Herstart(() => File.AppendAllText(Journaal, half));
        await Agenda.Plan(Item("afspraak-2"), Annulering);
        await Herstart();

        Assert.Equal(["afspraak-1", "afspraak-2"], Graph.Agenda(Intaker).Select(a => a.Sleutel));
    }

    [Fact]
    public async Task A_second_stand_in_on_the_same_folder_does_not_start()
    {
        await Assert.ThrowsAnyAsync<IOException>(
            () => GraphStandin.StartAsync(0, Path.GetDirectoryName(Journaal)!, TimeProvider.System));
    }

    [Fact]
    public async Task A_mailbox_outside_the_list_does_not_exist()
    {
        var folder = Directory.CreateTempSubdirectory("graph-").FullName;
        await using (var klein = await GraphStandin.StartAsync(0, folder, TimeProvider.System, [Intaker]))
        {
            using var client = new HttpClient { BaseAddress = klein.Url };
            var bekend = await client.GetAsync(new Uri($"/v1.0/users/{Intaker}/events", UriKind.Relative), Annulering);
            var onbekend = await client.GetAsync(new Uri("/v1.0/users/x@demo.example/events", UriKind.Relative), Annulering);

            Assert.Equal((200, 404), ((int)bekend.StatusCode, (int)onbekend.StatusCode));
        }

        Directory.Delete(folder, recursive: true);
    }
}
