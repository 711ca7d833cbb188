using System.Text.Json;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Local;

/// <summary>Messages: drafts, and what becomes of them when they are sent.</summary>
internal sealed class Mail(GraphStore store, Mailboxes mailboxes, TimeProvider clock)
{
    public List<JsonObject> Messages(string user) => store.Read(s => s.All(Sets.Messages(mailboxes.Known(user))).ToList());

    public JsonObject Draft(string user, JsonObject request) => store.Write(changes =>
    {
        var set = Sets.Messages(mailboxes.Known(user));
        var draft = request.DeepClone().AsObject();
        draft["id"] = store.NewId(changes);
        draft["isDraft"] = true;
        draft["createdDateTime"] = GraphTime.Instant(clock.GetUtcNow());
        changes.Add(new(set, (string)draft["id"]!, draft));
        return draft;
    });

    /// <summary>
    /// The item moves to Sent Items, and a moved item has another id (Graph docs "Get immutable identifiers for Outlook
    /// resources"): sending a second time does not find it.
    /// </summary>
    public bool Send(string user, string id) => store.Write(changes =>
    {
        var set = Sets.Messages(mailboxes.Known(user));
        if (store.Find(set, id) is not { } draft || (bool?)draft["isDraft"] != true)
        {
            throw GraphProblem.ItemNotFound();
        }

        List<string> to = [.. (draft["toRecipients"] as JsonArray ?? []).Select(r => (string?)r!["emailAddress"]?["address"]).OfType<string>()];
        if (to.Count == 0)
        {
            throw new GraphProblem(400, "ErrorInvalidRecipients", "At least one recipient is not valid.");
        }

        changes.Add(new(set, id, null));
        var sent = draft.DeepClone().AsObject();
        sent["id"] = store.NewId(changes);
        sent["isDraft"] = false;
        sent["sentDateTime"] = GraphTime.Instant(clock.GetUtcNow());
        changes.Add(new(set, (string)sent["id"]!, sent));
        var record = new VerstuurdBericht(
            clock.GetUtcNow(), user, to, CalendarEvent.OurKey(draft) ?? "", (string?)draft["subject"] ?? "", (string?)draft["body"]?["content"] ?? "");
        changes.Add(new(Sets.Sent, store.NewId(changes), JsonSerializer.SerializeToNode(record, GraphJson.Options)!.AsObject()));
        return true;
    });
}
