using System.Text.Json;
using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>An instant in UTC as the contract shows it: <c>2026-03-09T08:15:00Z</c>.</summary>
internal sealed class Utctijdstip : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.UtcDateTime);
    }
}
