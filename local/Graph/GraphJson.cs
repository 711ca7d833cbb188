using System.Text.Json;
using System.Text.Json.Serialization;

namespace InzetOpMaat.Local;

/// <summary>The JSON of the stand-in's own records.</summary>
internal static class GraphJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };
}
