namespace InzetOpMaat.Domain;

/// <summary>
/// The days on which a term set by law does not end: Saturday, Sunday and the generally recognised holidays (Algemene
/// termijnenwet art. 1 and 3). The law names the days: closing days of the office and the municipality's own choice of
/// holidays do not count here.
/// </summary>
public static class Algemenetermijnenwet
{
    private static readonly Feestdag[] Erkend =
    [
        Feestdag.Nieuwjaarsdag, Feestdag.GoedeVrijdag, Feestdag.TweedePaasdag, Feestdag.Koningsdag, Feestdag.Bevrijdingsdag,
        Feestdag.Hemelvaartsdag, Feestdag.TweedePinksterdag, Feestdag.EersteKerstdag, Feestdag.TweedeKerstdag,
    ];

    private static readonly DayOfWeek[] Weekdagen = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public static Werkkalender Kalender { get; } = Werkkalender.Van(
        new Kalenderbeleid
        {
            Openingstijden = Weekdagen.ToDictionary(dag => dag, _ => new Openingsuren(TimeOnly.MinValue, TimeOnly.MaxValue)),
            Feestdagen = Erkend.ToDictionary(feestdag => feestdag, _ => Feestdagregel.Gesloten),
            Sluitingsdagen = new Dictionary<DateOnly, string>(),
        },
        "volgens de Algemene termijnenwet ");
}
