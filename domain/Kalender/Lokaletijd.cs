namespace InzetOpMaat.Domain;

/// <summary>Between instants (UTC) and the wall clock of the office (Europe/Amsterdam).</summary>
public static class Lokaletijd
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The local date of an instant.</summary>
    public static DateOnly Datum(DateTimeOffset utc) => DateOnly.FromDateTime(Lokaal(utc));

    /// <summary>The local time of day of an instant.</summary>
    public static TimeOnly Tijd(DateTimeOffset utc) => TimeOnly.FromDateTime(Lokaal(utc));

    /// <summary>
    /// The instant, with offset zero, at which the local clock shows this date and time. A time that the spring
    /// change skips moves forward by the gap; a time that the autumn change repeats is the first of the two.
    /// </summary>
    public static DateTimeOffset Moment(DateOnly datum, TimeOnly tijd)
    {
        var lokaal = datum.ToDateTime(tijd);
        var verschil = Zone.IsInvalidTime(lokaal)
            ? Zone.GetUtcOffset(lokaal.AddDays(-1))
            : Zone.IsAmbiguousTime(lokaal)
                ? Zone.GetAmbiguousTimeOffsets(lokaal).Max()
                : Zone.GetUtcOffset(lokaal);
        return new DateTimeOffset(lokaal, verschil).ToUniversalTime();
    }

    private static DateTime Lokaal(DateTimeOffset utc) => TimeZoneInfo.ConvertTime(utc, Zone).DateTime;
}
