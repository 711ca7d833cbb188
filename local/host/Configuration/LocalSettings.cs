using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace InzetOpMaat.Local.Host;

/// <summary>
/// Reads local.settings.json as Functions' own tools do: each of <c>Values</c> is a setting as an environment
/// variable would give it, and each of <c>ConnectionStrings</c> a connection string.
/// </summary>
internal static class LocalSettings
{
    public static IEnumerable<KeyValuePair<string, string?>> Read(string folder)
    {
        var path = Path.Combine(folder, "local.settings.json");
        return File.Exists(path) ? Parse(path) : [];
    }

    private static List<KeyValuePair<string, string?>> Parse(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path), HostJson.Lenient);
            return
            [
                .. Section(document, "Values").Select(value => KeyValuePair.Create(
                    value.Key.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal), Text(value.Value))),
                .. Section(document, "ConnectionStrings").Select(value => KeyValuePair.Create(
                    ConfigurationPath.Combine("ConnectionStrings", value.Key), Text(value.Value))),
            ];
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw new EmbeddedHostException($"{path} cannot be read: {failure.Message}", failure);
        }
    }

    private static Dictionary<string, JsonElement> Section(JsonDocument document, string name)
        => document.RootElement.TryGetProperty(name, out var section) ? section.Deserialize<Dictionary<string, JsonElement>>() ?? [] : [];

    private static string? Text(JsonElement value)
        => value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Object or JsonValueKind.Array => throw new InvalidOperationException("a value is text, not an object or a list."),
            _ => value.GetRawText(),
        };
}
