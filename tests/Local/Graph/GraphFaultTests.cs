using System.Net;
using System.Net.Http.Json;
using InzetOpMaat.Functions;
using InzetOpMaat.Orchestrations;

namespace InzetOpMaat.Local.Tests;

public class GraphFaultTests : GraphTest
{
    /// <summary>The answer is lost after the work was done: 0 is a broken connection, as after a timeout.</summary>
    [Theory]
    [InlineData("POST", "/events$", 504)]
    [InlineData("POST", "/events$", 0)]
    [InlineData("PATCH", "/events/", 504)]
    [InlineData("PATCH", "/events/", 0)]
    public async Task An_unknown_outcome_that_is_asked_again_is_one_event_and_one_invitation(string method, string path, int status)
    {
        Graph.Storing(new GraphStoring(method, path, status, NaUitvoering: true));
        var groter = Item(deelnemers: [Klant, "tweede@post.example"]);

        await MetHerhaling(() => Agenda.Plan(Item(), Annulering));
        await MetHerhaling(() => Agenda.Plan(groter, Annulering));

        Assert.Single(Graph.Agenda(Intaker));
        Assert.Single(Post_aan(Klant));
        Assert.Single(Post_aan("tweede@post.example"));
    }

    [Fact]
    public async Task An_unknown_outcome_of_a_cancellation_tells_the_attendee_once()
    {
        await Agenda.Plan(Item(), Annulering);
        Graph.Storing(new GraphStoring("DELETE", "/events/", 504, NaUitvoering: true));

        await MetHerhaling(() => Agenda.Zegaf(Intaker, "afspraak-1", Annulering));

        Assert.Single(Post_aan(Klant, Uitnodigingsoort.Annulering));
    }

    [Theory]
    [InlineData(429, 17)]
    [InlineData(429, null)]
    [InlineData(503, 3)]
    public async Task A_refusal_that_passes_is_not_retried_here_and_says_how_long_to_wait(int status, int? seconden)
    {
        Graph.Storing(new GraphStoring("GET", "/events", status, Times: 2, RetryAfter: seconden));

        var eerste = await Assert.ThrowsAsync<TijdelijkeStoringException>(() => Agenda.Plan(Item(), Annulering));
        await Assert.ThrowsAsync<TijdelijkeStoringException>(() => Agenda.Plan(Item(), Annulering));
        await Agenda.Plan(Item(), Annulering);

        Assert.Equal(seconden, eerste.OpnieuwNa?.TotalSeconds);
        Assert.Single(Graph.Uitnodigingen());
    }

    [Fact]
    public async Task A_refusal_that_does_not_pass_is_another_exception()
    {
        Graph.Storing(new GraphStoring("POST", "/events$", 403));

        var fout = await Assert.ThrowsAsync<GraphFoutException>(() => Agenda.Plan(Item(), Annulering));

        Assert.Equal((HttpStatusCode.Forbidden, "ErrorAccessDenied"), (fout.Status, fout.Code));
    }

    [Fact]
    public async Task A_repeat_that_cannot_see_its_first_try_yet_makes_no_second_event()
    {
        await Agenda.Plan(Item(), Annulering);
        using var client = new HttpClient { BaseAddress = Graph.Url };
        var anders = new
        {
            subject = "Anders",
            transactionId = Graphsleutel.Transactie(Intaker, "afspraak-1"),
            start = new { dateTime = "2027-03-02T09:00:00", timeZone = "UTC" },
            end = new { dateTime = "2027-03-02T10:00:00", timeZone = "UTC" },
        };

        var antwoord = await client.PostAsJsonAsync(new Uri($"/v1.0/users/{Intaker}/events", UriKind.Relative), anders, Annulering);

        Assert.Equal(HttpStatusCode.Conflict, antwoord.StatusCode);
        Assert.Contains("ErrorDuplicateTransactionId", await antwoord.Content.ReadAsStringAsync(Annulering), StringComparison.Ordinal);
        Assert.Single(Graph.Agenda(Intaker));
    }

    [Fact]
    public async Task A_task_whose_answer_was_lost_is_one_task()
    {
        Graph.Storing(new GraphStoring("POST", "/tasks$", 504, NaUitvoering: true));

        await MetHerhaling(() => Takenlijst.Zet(Intaker, "taak-1", "Screening 7K2", new DateOnly(2027, 3, 8), false, null, Annulering));

        Assert.Single(Graph.Taken());
    }

    [Theory]
    [InlineData("/messages$")]
    [InlineData("/send$")]
    public async Task A_mail_whose_answer_was_lost_is_sent_once(string path)
    {
        Graph.Storing(new GraphStoring("POST", path, 504, NaUitvoering: true));

        await MetHerhaling(() => Post.Verstuur(Klant, "bericht-1", "Uw afspraak", "Tot dan.", Annulering));

        Assert.Single(Graph.Berichten());
    }

    [Fact]
    public async Task A_fault_can_be_asked_over_HTTP()
    {
        using var client = new HttpClient { BaseAddress = Graph.Url };
        var fault = new { method = "POST", path = "/events$", status = 504, times = 1, naUitvoering = true };
        (await client.PostAsJsonAsync(new Uri("/standin/storingen", UriKind.Relative), fault, Annulering)).EnsureSuccessStatusCode();

        await Assert.ThrowsAsync<TijdelijkeStoringException>(() => Agenda.Plan(Item(), Annulering));

        var gezien = await client.GetFromJsonAsync<List<Dictionary<string, object>>>(new Uri("/standin/uitnodigingen", UriKind.Relative), Annulering);
        Assert.Equal("Uitnodiging", Assert.Single(gezien!)["soort"].ToString());
    }

    private static async Task MetHerhaling(Func<Task> stap)
    {
        try
        {
            await stap();
        }
        catch (TijdelijkeStoringException)
        {
            await stap();
        }
    }
}
