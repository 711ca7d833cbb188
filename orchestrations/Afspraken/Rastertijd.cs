using System.Globalization;

namespace InzetOpMaat.Orchestrations;

/// <summary>Reads back the keys of <see cref="Momentsleutel"/>.</summary>
internal static class Rastertijd
{
    public static DateTimeOffset Moment(string sleutel) =>
        DateTimeOffset.ParseExact(sleutel, "yyyyMMddHHmm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
