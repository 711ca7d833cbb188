using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace InzetOpMaat.Local;

/// <summary>The part of OData that is asked here: a filter on an extended property or the status of a task, expand, select and pages.</summary>
internal static partial class GraphQuery
{
    private const string Properties = "singleValueExtendedProperties";

    /// <summary>The documents that the filter of the request lets through; other filters are refused, never ignored.</summary>
    public static IEnumerable<JsonObject> Filter(HttpRequest request, IEnumerable<JsonObject> documents)
    {
        var filter = request.Query["$filter"].ToString();
        if (filter.Length == 0)
        {
            return documents;
        }

        var match = PropertyFilter().Match(filter);
        return match.Success
            ? documents.Where(d => Has(d, Unquote(match.Groups["id"].Value), Unquote(match.Groups["value"].Value)))
            : throw GraphProblem.BadRequest("The query filter is not supported.");
    }

    /// <summary>The tasks that are, or are not, in a status.</summary>
    public static IEnumerable<JsonObject> FilterTasks(HttpRequest request, IEnumerable<JsonObject> tasks)
    {
        var filter = request.Query["$filter"].ToString();
        if (filter.Length == 0)
        {
            return tasks;
        }

        var match = StatusFilter().Match(filter);
        return match.Success
            ? tasks.Where(t => (string?)t["status"] == match.Groups["status"].Value == (match.Groups["is"].Value == "eq"))
            : throw GraphProblem.BadRequest("The query filter is not supported.");
    }

    /// <summary>A page with a link to the next one, its items as the client wants them.</summary>
    public static JsonObject Page(HttpRequest request, IEnumerable<JsonObject> documents, int size)
    {
        var top = Number(request, "$top") ?? size;
        var skip = Number(request, "$skip") ?? 0;
        var found = documents.Skip(skip).Take(top + 1).ToList();
        var page = new JsonObject { ["value"] = new JsonArray([.. found.Take(top).Select(d => Shape(request, d))]) };
        if (found.Count > top)
        {
            var query = request.Query.Where(q => q.Key != "$skip")
                .Append(new("$skip", (skip + top).ToString(CultureInfo.InvariantCulture)));
            page["@odata.nextLink"] = UriHelper.BuildAbsolute(
                request.Scheme, request.Host, request.PathBase, request.Path, new QueryBuilder(query).ToQueryString());
        }

        return page;
    }

    /// <summary>What the client gets to see of a document: nothing of ours, and navigation properties when expanded only.</summary>
    public static JsonObject Shape(HttpRequest request, JsonObject document)
    {
        var shaped = document.DeepClone().AsObject();
        var expand = request.Query["$expand"].ToString();
        Keep(shaped, Properties, p => expand.Contains($"id eq '{(string)p["id"]!}'", StringComparison.Ordinal));
        Keep(shaped, "linkedResources", _ => expand.Contains("linkedResources", StringComparison.Ordinal));
        if (request.Query["$select"].ToString() is { Length: > 0 } select)
        {
            var wanted = select.Split(',').Append("id").ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var name in shaped.Select(p => p.Key).Where(name => !wanted.Contains(name)).ToList())
            {
                shaped.Remove(name);
            }
        }

        foreach (var name in shaped.Select(p => p.Key).Where(name => name.StartsWith('_')).ToList())
        {
            shaped.Remove(name);
        }

        return shaped;
    }

    /// <summary>The name of a property compares by case, its value does not (Graph docs "Get singleValueLegacyExtendedProperty").</summary>
    private static bool Has(JsonObject document, string id, string value) =>
        (document[Properties] as JsonArray ?? []).Any(p =>
            (string?)p!["id"] == id && string.Equals((string?)p["value"], value, StringComparison.OrdinalIgnoreCase));

    private static void Keep(JsonObject document, string name, Func<JsonObject, bool> wanted)
    {
        if (document[name] is JsonArray array)
        {
            JsonNode[] kept = [.. array.Select(p => p!.AsObject()).Where(wanted).Select(p => p.DeepClone())];
            document.Remove(name);
            if (kept.Length > 0)
            {
                document[name] = new JsonArray(kept);
            }
        }
    }

    private static int? Number(HttpRequest request, string name) =>
        request.Query[name].ToString() is { Length: > 0 } text
            ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw GraphProblem.BadRequest($"Invalid value for {name}.")
            : null;

    private static string Unquote(string text) => text.Replace("''", "'", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^\s*singleValueExtendedProperties/any\(\s*(?<v>\w+)\s*:\s*\k<v>/id eq '(?<id>(?:[^']|'')*)' and \k<v>/value eq '(?<value>(?:[^']|'')*)'\s*\)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PropertyFilter();

    /// <summary>The values of taskStatus (Graph docs "todoTask resource type").</summary>
    [GeneratedRegex(
        @"^\s*status (?<is>eq|ne) '(?<status>notStarted|inProgress|completed|waitingOnOthers|deferred)'\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex StatusFilter();
}
