using System.Text.Json;
using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>The one JSON form of stored rows and of messages between orchestrators and activities.</summary>
public static class Opslagformaat
{
    public static JsonSerializerOptions Opties { get; } = Maak();

    public static string Schrijf<T>(T waarde) => JsonSerializer.Serialize(waarde, Opties);

    /// <exception cref="JsonException">The text is not a <typeparamref name="T"/>.</exception>
    public static T Lees<T>(string tekst) =>
        JsonSerializer.Deserialize<T>(tekst, Opties) ?? throw new JsonException($"Lege inhoud voor {typeof(T).Name}.");

    private static JsonSerializerOptions Maak()
    {
        var opties = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        };
        opties.Converters.Add(new JsonStringEnumConverter());
        opties.MakeReadOnly(populateMissingResolver: true);
        return opties;
    }
}
