using System.Globalization;

namespace InzetOpMaat.Domain.Tests;

/// <summary>Short forms that keep a story readable.</summary>
internal static class Voorbeeld
{
    public static Beleid Beleid => Domain.Beleid.Meegeleverd[0];

    public static Werkkalender Kalender { get; } = Werkkalender.Van(Domain.Beleid.Meegeleverd[0]);

    public static DateOnly Dag(string datum) => DateOnly.ParseExact(datum, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An instant by the local clock, such as <c>2026-03-03 10:00</c>.</summary>
    public static DateTimeOffset Lokaal(string moment) => Lokaletijd.Moment(
        Dag(moment[..10]), TimeOnly.ParseExact(moment[11..], "HH:mm", CultureInfo.InvariantCulture));

    public static DateTimeOffset Utc(string moment) => DateTimeOffset.ParseExact(
        moment, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    public static Afspraak Afspraak(Afspraaksoort soort, string begin, int ronde = 1) => new()
    {
        Id = Domain.Afspraak.IdVoor("3f2b", soort, ronde),
        KlantreisId = "3f2b",
        Soort = soort,
        Ronde = ronde,
        Rol = Rol.Intaker,
        MedewerkerId = "intaker-1",
        Begin = Lokaal(begin),
        Einde = Lokaal(begin).AddHours(1),
        Plaats = "Deventer Werktalent",
        Status = Afspraakstatus.Gepland,
        Waarom = Afleiding.Van("voorbeeld"),
    };
}
