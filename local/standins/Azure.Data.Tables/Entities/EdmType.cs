using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>
/// The types of the table service and their form in JSON.
/// https://learn.microsoft.com/rest/api/storageservices/payload-format-for-table-service-operations
/// </summary>
internal static class EdmType
{
    private const string Binary = "Edm.Binary";
    private const string Moment = "Edm.DateTime";
    private const string Double = "Edm.Double";
    private const string Guid = "Edm.Guid";
    private const string Int32 = "Edm.Int32";
    private const string Int64 = "Edm.Int64";

    /// <summary>The type to name beside a value; null if JSON tells it.</summary>
    public static string Of(object value) => value switch
    {
        byte[] or BinaryData => Binary,
        DateTime or DateTimeOffset => Moment,
        double => Double,
        System.Guid => Guid,
        long or ulong => Int64,
        _ => null,
    };

    public static void WriteValue(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case double number:
                WriteDouble(json, number);
                break;
            case float number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case byte[] bytes:
                json.WriteBase64StringValue(bytes);
                break;
            case BinaryData bytes:
                json.WriteBase64StringValue(bytes.ToMemory().Span);
                break;
            case long or ulong or Enum:
                json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
            case System.Guid guid:
                json.WriteStringValue(guid);
                break;
            case DateTimeOffset moment:
                json.WriteStringValue(Text(moment.UtcDateTime));
                break;
            case DateTime moment:
                json.WriteStringValue(Text(moment));
                break;
            default:
                throw new NotSupportedException($"Not supported type {value.GetType()}");
        }
    }

    /// <summary>Reads a value of the type that is named beside it, or else of the type that JSON tells.</summary>
    public static object Read(JsonElement value, string type) => type switch
    {
        Binary => value.GetBytesFromBase64(),
        Moment => DateTimeOffset.Parse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        Double when value.ValueKind == JsonValueKind.String => double.Parse(value.GetString(), CultureInfo.InvariantCulture),
        Double => value.GetDouble(),
        Guid => value.GetGuid(),
        Int32 => value.GetInt32(),
        Int64 => long.Parse(value.GetString(), CultureInfo.InvariantCulture),
        _ => value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => Number(value),
            _ => null,
        },
    };

    private static object Number(JsonElement value) =>
        value.TryGetInt32(out var small) ? (object)small : value.TryGetInt64(out var large) ? (object)large : value.GetDouble();

    // JSON has no number for these; the service takes and gives them as text.
    private static void WriteDouble(Utf8JsonWriter json, double number)
    {
        if (double.IsFinite(number))
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteStringValue(double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity");
        }
    }

    private static string Text(DateTime moment) => moment.Kind == DateTimeKind.Utc
        ? moment.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture)
        : throw new NotSupportedException(
            $"DateTime {moment} has a Kind of {moment.Kind}. Azure SDK requires it to be UTC. " +
            "You can call DateTime.ToUniversalTime to change Kind property value to DateTimeKind.Utc.");
}
