using System.Globalization;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Local;

/// <summary>Graph's dateTimeTimeZone: a local time with the name of its zone. It is kept and answered in UTC.</summary>
internal static class GraphTime
{
    public static DateTimeOffset Read(JsonNode? node)
    {
        if (node is not JsonObject moment
            || !DateTime.TryParse((string?)moment["dateTime"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            || !TimeZoneInfo.TryFindSystemTimeZoneById((string?)moment["timeZone"] ?? "UTC", out var zone))
        {
            throw GraphProblem.BadRequest("The value for a date, time or time zone is invalid.");
        }

        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    public static JsonObject Write(DateTimeOffset moment) => new()
    {
        ["dateTime"] = moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        ["timeZone"] = "UTC",
    };

    public static string Instant(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
