using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace InzetOpMaat.Functions;

/// <summary>
/// E-mail from the shared mailbox. A draft with our key is made first and then sent, so that a repeat finds either the
/// draft or the message that was sent (Graph docs "message: send", "List messages": a mailbox's messages are those of all
/// folders). Sending moves the item; a repeat within the moment that Exchange needs for this finds the draft once more.
/// </summary>
public sealed class GraphPost(GraphServiceClient graph, IOptions<GraphOpties> opties)
{
    public async Task Verstuur(string adres, string sleutel, string onderwerp, string tekst, CancellationToken annulering = default)
    {
        var berichten = graph.Users[opties.Value.Postbus].Messages;
        var gevonden = await berichten.GetAsync(
            vraag =>
            {
                vraag.QueryParameters.Filter = Graphsleutel.Filter(sleutel);
                vraag.QueryParameters.Select = ["id", "isDraft"];
            },
            annulering);
        var bestaand = gevonden?.Value ?? [];
        if (bestaand.Any(b => b.IsDraft == false))
        {
            return;
        }

        var concept = bestaand.FirstOrDefault()
            ?? await berichten.PostAsync(Concept(adres, sleutel, onderwerp, tekst), cancellationToken: annulering);
        try
        {
            await berichten[concept!.Id].Send.PostAsync(cancellationToken: annulering);
        }
        catch (GraphFoutException fout) when (fout.Code == "ErrorItemNotFound")
        {
            // An item that moves gets another id: the draft was on its way already, or somebody removed it.
            throw new TijdelijkeStoringException("Het concept is er niet meer.");
        }
    }

    private static Message Concept(string adres, string sleutel, string onderwerp, string tekst) => new()
    {
        Subject = onderwerp,
        Body = new ItemBody { ContentType = BodyType.Html, Content = Tekstopmaak.Html(tekst) },
        ToRecipients = [new() { EmailAddress = new EmailAddress { Address = adres } }],
        SingleValueExtendedProperties = [Graphsleutel.Voor(sleutel)],
    };
}
