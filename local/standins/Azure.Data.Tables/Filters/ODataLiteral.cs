using System.Globalization;
using System.Xml;

namespace Azure.Data.Tables;

/// <summary>
/// Values as they stand in a filter.
/// https://learn.microsoft.com/rest/api/storageservices/querying-tables-and-entities
/// </summary>
internal static class ODataLiteral
{
    /// <summary>The literal; null if the service has none for this type.</summary>
    public static string Of(object value) => value switch
    {
        null => "null",
        string or char => Quote(value.ToString()),
        bool truth => truth ? "true" : "false",
        long or ulong => Convert.ToString(value, CultureInfo.InvariantCulture) + "L",
        double number => Double(number),
        sbyte or byte or short or ushort or int or uint or float or decimal => Convert.ToString(value, CultureInfo.InvariantCulture),
        Guid guid => $"guid'{guid}'",
        DateTimeOffset moment => Moment(moment.UtcDateTime),
        DateTime moment => Moment(moment.ToUniversalTime()),
        byte[] bytes => $"X'{Convert.ToHexString(bytes)}'",
        BinaryData bytes => $"X'{Convert.ToHexString(bytes.ToMemory().Span)}'",
        Enum choice => Quote(choice.ToString()),
        _ => null,
    };

    public static string Escape(string text) => text.Replace("'", "''", StringComparison.Ordinal);

    private static string Quote(string text) => $"'{Escape(text)}'";

    private static string Moment(DateTime utc) =>
        $"datetime'{XmlConvert.ToString(utc, XmlDateTimeSerializationMode.RoundtripKind)}'";

    private static string Double(double number)
    {
        var text = XmlConvert.ToString(number);
        return text.All(char.IsDigit) ? text + ".0" : text;
    }
}
