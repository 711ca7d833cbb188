using System.Globalization;

namespace InzetOpMaat.Domain;

/// <summary>An instant as a key that sorts in time: <c>yyyyMMddHHmm</c>, UTC.</summary>
public static class Momentsleutel
{
    private const string Vorm = "yyyyMMddHHmm";

    public static string Van(DateTimeOffset moment) =>
        moment.ToUniversalTime().ToString(Vorm, CultureInfo.InvariantCulture);

    /// <exception cref="FormatException">It is no such key.</exception>
    public static DateTimeOffset Lees(string sleutel) =>
        DateTimeOffset.ParseExact(sleutel, Vorm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
