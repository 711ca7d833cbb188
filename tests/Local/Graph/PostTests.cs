using InzetOpMaat.Functions;
using InzetOpMaat.Orchestrations;

namespace InzetOpMaat.Local.Tests;

public class PostTests : GraphTest
{
    [Fact]
    public async Task A_mail_with_the_same_key_is_sent_once_from_the_shared_mailbox()
    {
        await Post.Verstuur(Klant, "bericht-1", "Uw afspraak", "Tot <dan>.", Annulering);
        await Post.Verstuur(Klant, "bericht-1", "Uw afspraak", "Tot <dan>.", Annulering);
        await Post.Verstuur(Klant, "bericht-2", "Uw afspraak", "Tot dan.", Annulering);

        Assert.Equal(["bericht-1", "bericht-2"], Graph.Berichten().Select(b => b.Sleutel));
        var eerste = Graph.Berichten()[0];
        Assert.Equal((Postbus, "Uw afspraak", "Tot &lt;dan&gt;."), (eerste.Van, eerste.Onderwerp, eerste.Inhoud));
        Assert.Equal([Klant], eerste.Aan);
    }

    [Fact]
    public async Task A_draft_that_moved_while_it_was_sent_may_be_asked_again()
    {
        Graph.Storing(new GraphStoring("POST", "/send$", 404, NaUitvoering: true));

        await Assert.ThrowsAsync<TijdelijkeStoringException>(() => Post.Verstuur(Klant, "bericht-1", "Uw afspraak", "Tot dan.", Annulering));
        await Post.Verstuur(Klant, "bericht-1", "Uw afspraak", "Tot dan.", Annulering);

        Assert.Single(Graph.Berichten());
    }

    [Fact]
    public async Task A_shared_mailbox_that_is_gone_is_an_error()
    {
        Graph.PostbusWeg(Postbus);

        await Assert.ThrowsAsync<GraphFoutException>(() => Post.Verstuur(Klant, "bericht-1", "Uw afspraak", "Tot dan.", Annulering));
    }
}
