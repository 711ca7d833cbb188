using System.Text.Json;

namespace InzetOpMaat.Local;

/// <summary>The JSON that the demo reads and writes: that of the API.</summary>
internal static class Demojson
{
    public static JsonSerializerOptions Opties { get; } = new(JsonSerializerDefaults.Web);
}
