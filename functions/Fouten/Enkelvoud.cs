using System.Collections.Concurrent;
using System.Text.Json;

namespace InzetOpMaat.Functions;

/// <summary>Whether a JSON value fits a type that is not made of parts, and if not, what it should have been.</summary>
internal static class Enkelvoud
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<string>> NamenPerSoort = new();

    /// <summary>The values of a closed set as they are written in JSON.</summary>
    public static IReadOnlyList<string> Namen(Type soort) => NamenPerSoort.GetOrAdd(
        soort,
        type => [.. Enum.GetValues(type).Cast<object>().Select(waarde => JsonSerializer.SerializeToElement(waarde, type, Opslagformaat.Opties).GetString()!)]);

    public static string? Fout(JsonElement element, Type type)
    {
        if (type.IsEnum)
        {
            // The serialiser would also take a number, another case and a list of names.
            return element.ValueKind == JsonValueKind.String && Namen(type).Contains(element.GetString())
                ? null
                : $"Deze waarde kennen wij niet. Kies uit: {string.Join(", ", Namen(type))}.";
        }

        try
        {
            return element.Deserialize(type, Opslagformaat.Opties) is null ? "Dit mag niet leeg zijn." : null;
        }
        catch (Exception fout) when (fout is JsonException or FormatException)
        {
            return Verwacht(type);
        }
    }

    private static string Verwacht(Type type) => type switch
    {
        _ when type == typeof(string) => "Dit moet een tekst zijn.",
        _ when type == typeof(bool) => "Dit moet true of false zijn.",
        _ when type == typeof(DateOnly) => "Dit moet een datum zijn, als jjjj-mm-dd.",
        _ when type == typeof(DateTimeOffset) => "Dit moet een tijdstip zijn, als jjjj-mm-ddTuu:mm:ssZ.",
        _ when type == typeof(Guid) => "Dit moet een UUID zijn.",
        _ when type.IsPrimitive || type == typeof(decimal) => "Dit moet een getal zijn.",
        _ => "Dit heeft niet de goede vorm.",
    };
}
