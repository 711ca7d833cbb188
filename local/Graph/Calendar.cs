using System.Text.Json;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Local;

/// <summary>The calendars: events, the mails that follow from them, and who is free when.</summary>
internal sealed class Calendar(GraphStore store, Mailboxes mailboxes, TimeProvider clock)
{
    public const int MostSchedules = 20;

    private static readonly TimeSpan LongestWindow = TimeSpan.FromDays(62);

    public List<JsonObject> Events(string user) => store.Read(s => s.All(Sets.Events(mailboxes.Known(user))).ToList());

    public JsonObject Event(string user, string id) =>
        store.Read(s => s.Find(Sets.Events(mailboxes.Known(user)), id)) ?? throw GraphProblem.ItemNotFound();

    /// <summary>
    /// The same transaction with the same content is the first event again; with another content it is refused
    /// (Graph docs "event resource type", transactionId, and what users of it report).
    /// </summary>
    public JsonObject Create(string user, JsonObject request) => store.Write(changes =>
    {
        var set = Sets.Events(mailboxes.Known(user));
        if ((string?)request["transactionId"] is { } transaction
            && store.All(set).FirstOrDefault(e => (string?)e["transactionId"] == transaction) is { } earlier)
        {
            return (string?)earlier[CalendarEvent.Request] == request.ToJsonString()
                ? earlier
                : throw new GraphProblem(
                    409,
                    "ErrorDuplicateTransactionId",
                    "Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.");
        }

        var created = CalendarEvent.Create(request, store.NewId(changes), user, clock.GetUtcNow());
        changes.Add(new(set, (string)created["id"]!, created));
        Mail(changes, user, created, CalendarEvent.Addresses(created), Uitnodigingsoort.Uitnodiging);
        return created;
    });

    /// <summary>
    /// A change of the attendees alone mails only those who changed; any other change mails everybody
    /// (Graph docs "Update event", notes for updating specific properties).
    /// </summary>
    public JsonObject Update(string user, string id, JsonObject request) => store.Write(changes =>
    {
        var set = Sets.Events(mailboxes.Known(user));
        var before = store.Find(set, id) ?? throw GraphProblem.ItemNotFound();
        var after = CalendarEvent.Update(before, request, clock.GetUtcNow());
        changes.Add(new(set, id, after));
        var was = CalendarEvent.Addresses(before).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var now = CalendarEvent.Addresses(after).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Mail(changes, user, after, now.Except(was, StringComparer.OrdinalIgnoreCase), Uitnodigingsoort.Uitnodiging);
        Mail(changes, user, before, was.Except(now, StringComparer.OrdinalIgnoreCase), Uitnodigingsoort.Annulering);
        if (request.Any(p => p.Key != "attendees" && !p.Key.StartsWith('@')))
        {
            Mail(changes, user, after, was.Intersect(now, StringComparer.OrdinalIgnoreCase), Uitnodigingsoort.Wijziging);
        }

        return after;
    });

    public bool Delete(string user, string id) => store.Write(changes =>
    {
        var set = Sets.Events(mailboxes.Known(user));
        var gone = store.Find(set, id) ?? throw GraphProblem.ItemNotFound();
        changes.Add(new(set, id, null));
        Mail(changes, user, gone, CalendarEvent.Addresses(gone), Uitnodigingsoort.Annulering);
        return true;
    });

    /// <summary>A block that a colleague put in the calendar; the same block twice is one.</summary>
    public bool Block(string user, Bezetting block) => store.Write(changes =>
    {
        var id = $"AAMkBlock{block.Begin.UtcTicks:D20}{block.Einde.UtcTicks:D20}=";
        if (store.Find(Sets.Events(user), id) is not null)
        {
            return false;
        }

        var request = new JsonObject
        {
            ["subject"] = block.Titel,
            ["start"] = GraphTime.Write(block.Begin),
            ["end"] = GraphTime.Write(block.Einde),
        };
        changes.Add(new(Sets.Events(user), id, CalendarEvent.Create(request, id, user, clock.GetUtcNow())));
        return true;
    });

    /// <summary>Graph docs "calendar: getSchedule", "scheduleInformation resource type".</summary>
    public JsonObject Schedule(string user, JsonObject request)
    {
        _ = mailboxes.Known(user);
        var schedules = (Parameter(request, "schedules") as JsonArray ?? []).Select(s => (string)s!).ToList();
        var (from, until) = (GraphTime.Read(Parameter(request, "startTime")), GraphTime.Read(Parameter(request, "endTime")));
        if (schedules.Count is 0 or > MostSchedules || until <= from)
        {
            throw GraphProblem.BadRequest("The schedules or the period are invalid.");
        }

        if (until - from > LongestWindow)
        {
            throw new GraphProblem(400, "ErrorTimeIntervalTooBig", "The requested time duration specified for FreeBusyViewOptions.TimeWindow is not within the allowed limits.");
        }

        return store.Read(s => new JsonObject { ["value"] = new JsonArray([.. schedules.Select(a => One(s, a, from, until))]) });
    }

    /// <summary>The page of the action writes its parameters with a small letter, the SDK sends them with a capital.</summary>
    private static JsonNode? Parameter(JsonObject request, string name) =>
        request.FirstOrDefault(p => string.Equals(p.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    private JsonObject One(GraphStore s, string address, DateTimeOffset from, DateTimeOffset until)
    {
        if (!mailboxes.Exists(address))
        {
            return new JsonObject
            {
                ["scheduleId"] = address,
                ["error"] = new JsonObject
                {
                    ["message"] = "The mailbox was not found.",
                    ["responseCode"] = "ErrorMailRecipientNotFound",
                },
            };
        }

        var items = s.EventsOf(address)
            .Where(e => (string?)e.Document["showAs"] != "free"
                && GraphTime.Read(e.Document["start"]) < until
                && GraphTime.Read(e.Document["end"]) > from)
            .OrderBy(e => (string?)e.Document["start"]!["dateTime"], StringComparer.Ordinal)
            .Select(e => new JsonObject
            {
                ["isPrivate"] = false,
                ["status"] = e.Set == Sets.Events(address) ? (string?)e.Document["showAs"] : "tentative",
                ["subject"] = (string?)e.Document["subject"],
                ["start"] = e.Document["start"]!.DeepClone(),
                ["end"] = e.Document["end"]!.DeepClone(),
            });
        return new JsonObject { ["scheduleId"] = address, ["scheduleItems"] = new JsonArray([.. items]) };
    }

    private void Mail(List<Change> changes, string user, JsonObject item, IEnumerable<string> to, Uitnodigingsoort kind)
    {
        foreach (var address in to.ToList())
        {
            var mail = new Uitnodiging(
                clock.GetUtcNow(),
                kind,
                address,
                user,
                CalendarEvent.OurKey(item) ?? "",
                (string?)item["subject"] ?? "",
                (string?)item["location"]?["displayName"] ?? "",
                GraphTime.Read(item["start"]));
            changes.Add(new(Sets.Invitations, store.NewId(changes), JsonSerializer.SerializeToNode(mail, GraphJson.Options)!.AsObject()));
        }
    }
}
