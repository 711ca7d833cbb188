using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using InzetOpMaat.Functions;

namespace InzetOpMaat.Local;

/// <summary>An event as Exchange keeps it: what was sent, completed and rewritten as Exchange does.</summary>
internal static partial class CalendarEvent
{
    /// <summary>The request that made the event, to tell a repeat from another event with the same transaction id.</summary>
    public const string Request = "_request";

    private static readonly string[] ReadOnly = ["id", "createdDateTime", "iCalUId", "organizer", "isOrganizer", "type"];

    public static JsonObject Create(JsonObject request, string id, string mailbox, DateTimeOffset now)
    {
        var document = new JsonObject
        {
            ["id"] = id,
            ["createdDateTime"] = GraphTime.Instant(now),
            ["subject"] = "",
            ["isCancelled"] = false,
            ["isOrganizer"] = true,
            ["hideAttendees"] = false,
            ["responseRequested"] = true,
            ["allowNewTimeProposals"] = true,
            ["showAs"] = "busy",
            ["type"] = "singleInstance",
            ["attendees"] = new JsonArray(),
            ["organizer"] = new JsonObject { ["emailAddress"] = new JsonObject { ["address"] = mailbox } },
            [Request] = request.ToJsonString(),
        };
        return Merge(document, request, now);
    }

    /// <exception cref="GraphProblem">The transaction id cannot change.</exception>
    public static JsonObject Update(JsonObject current, JsonObject request, DateTimeOffset now) =>
        request.ContainsKey("transactionId") && (string?)request["transactionId"] != (string?)current["transactionId"]
            ? throw GraphProblem.BadRequest("Your request can't be completed. ClientId/TransactionId is immutable and cannot be updated.")
            : Merge(current.DeepClone().AsObject(), request, now);

    public static IEnumerable<string> Addresses(JsonObject document) =>
        (document["attendees"] as JsonArray ?? []).Select(a => (string?)a!["emailAddress"]?["address"]).OfType<string>();

    public static string? OurKey(JsonObject document) =>
        (string?)(document["singleValueExtendedProperties"] as JsonArray ?? [])
            .FirstOrDefault(p => (string?)p!["id"] == Graphsleutel.Eigenschap)?["value"];

    /// <summary>The body as text, for <c>Prefer: outlook.body-content-type="text"</c>.</summary>
    public static void BodyAsText(JsonObject document)
    {
        if (document["body"] is JsonObject body && (string?)body["contentType"] == "html")
        {
            var lines = Break().Replace((string?)body["content"] ?? "", "\r\n");
            body["content"] = WebUtility.HtmlDecode(Tag().Replace(lines, "")) + "\r\n";
            body["contentType"] = "text";
        }
    }

    private static JsonObject Merge(JsonObject document, JsonObject request, DateTimeOffset now)
    {
        foreach (var (name, value) in request.Where(p => !ReadOnly.Contains(p.Key) && !p.Key.StartsWith('@')))
        {
            document[name] = name switch
            {
                "start" or "end" => GraphTime.Write(GraphTime.Read(value)),
                "body" => Body(value as JsonObject),
                "singleValueExtendedProperties" => Properties(document[name] as JsonArray, value as JsonArray),
                _ => value?.DeepClone(),
            };
        }

        if (GraphTime.Read(document["end"]) < GraphTime.Read(document["start"]))
        {
            throw new GraphProblem(400, "ErrorPropertyValidationFailure", "At least one property failed validation.");
        }

        document["lastModifiedDateTime"] = GraphTime.Instant(now);
        return document;
    }

    /// <summary>Exchange wraps the HTML it is given in a document of its own (Graph docs "Create event", responses).</summary>
    private static JsonObject Body(JsonObject? sent)
    {
        var content = (string?)sent?["content"] ?? "";
        var html = string.Equals((string?)sent?["contentType"], "html", StringComparison.OrdinalIgnoreCase)
            ? content
            : WebUtility.HtmlEncode(content).ReplaceLineEndings("<br>\r\n");
        return new JsonObject
        {
            ["contentType"] = "html",
            ["content"] = $"<html><head></head><body>{html.ReplaceLineEndings("\r\n")}</body></html>",
        };
    }

    private static JsonArray Properties(JsonArray? current, JsonArray? sent)
    {
        var all = (current ?? []).Concat(sent ?? []).Select(p => p!.AsObject())
            .GroupBy(p => (string?)p["id"], StringComparer.Ordinal);
        return [.. all.Select(g => g.Last().DeepClone())];
    }

    [GeneratedRegex(@"<br\s*/?>(\r?\n)?", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
