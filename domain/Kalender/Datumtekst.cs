using System.Globalization;

namespace InzetOpMaat.Domain;

/// <summary>Dates and times in Dutch words, the same on every machine: no installed culture is asked.</summary>
public static class Datumtekst
{
    private static readonly string[] Dagen = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly string[] Maanden =
    [
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ];

    public static string Dag(DayOfWeek dag) => Dagen[(int)dag];

    /// <summary>Such as <c>dinsdag 3 maart 2026</c>.</summary>
    public static string Datum(DateOnly datum) => string.Create(
        CultureInfo.InvariantCulture, $"{Dag(datum.DayOfWeek)} {datum.Day} {Maanden[datum.Month - 1]} {datum.Year}");

    /// <summary>Such as <c>10.00 uur</c>.</summary>
    public static string Tijd(TimeOnly tijd) =>
        string.Create(CultureInfo.InvariantCulture, $"{tijd.Hour:00}.{tijd.Minute:00} uur");

    /// <summary>An instant (UTC) in local words, such as <c>dinsdag 3 maart 2026 om 10.00 uur</c>.</summary>
    public static string Moment(DateTimeOffset utc) => $"{Datum(Lokaletijd.Datum(utc))} om {Tijd(Lokaletijd.Tijd(utc))}";

    /// <summary>Such as <c>1 werkdag</c> or <c>3 werkdagen</c>.</summary>
    public static string Aantal(int aantal, string enkel, string meer) =>
        string.Create(CultureInfo.InvariantCulture, $"{aantal} {(aantal == 1 ? enkel : meer)}");

    /// <summary>Such as <c>a, b en c</c>.</summary>
    public static string Opsomming(IReadOnlyList<string> delen) => delen.Count switch
    {
        0 => "",
        1 => delen[0],
        _ => $"{string.Join(", ", delen.SkipLast(1))} en {delen[^1]}",
    };
}
