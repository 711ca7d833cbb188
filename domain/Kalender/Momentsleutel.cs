using System.Globalization;

namespace InzetOpMaat.Domain;

/// <summary>An instant as a key that sorts in time: <c>yyyyMMddHHmm</c>, UTC.</summary>
public static class Momentsleutel
{
    public static string Van(DateTimeOffset moment) =>
        moment.ToUniversalTime().ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture);
}
