using System.Text.Json;
using System.Text.Json.Serialization;

namespace InzetOpMaat.Local.Engine;

/// <summary>Heads, history and messages as JSON in ASCII, with enums by name, so that a store outlives a renumbering.</summary>
internal static class StoredJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <exception cref="InvalidDataException">The text is not what was stored.</exception>
    public static T Read<T>(string text, string row)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text, Options) ?? throw new InvalidDataException($"Row '{row}' is empty.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"Row '{row}' cannot be read.", exception);
        }
    }
}
