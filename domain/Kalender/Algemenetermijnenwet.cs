namespace InzetOpMaat.Domain;

/// <summary>
/// A term set by law that ends on a Saturday, a Sunday or a generally recognised holiday goes on until the first day
/// that is none of these (Algemene termijnenwet art. 1 and 3). The law names the days: closing days of the office and
/// the municipality's own choice of holidays do not count here.
/// </summary>
public static class Algemenetermijnenwet
{
    private static readonly Feestdag[] Erkend =
    [
        Feestdag.Nieuwjaarsdag, Feestdag.GoedeVrijdag, Feestdag.TweedePaasdag, Feestdag.Koningsdag, Feestdag.Bevrijdingsdag,
        Feestdag.Hemelvaartsdag, Feestdag.TweedePinksterdag, Feestdag.EersteKerstdag, Feestdag.TweedeKerstdag,
    ];

    public static AfgeleideDatum Verleng(AfgeleideDatum einde)
    {
        var redenen = new List<string>();
        var datum = einde.Datum;
        while (WaaromNiet(datum) is { } reden)
        {
            redenen.Add(reden);
            datum = datum.AddDays(1);
        }

        return redenen.Count == 0
            ? einde
            : new AfgeleideDatum(datum, einde.Waarom.En(
                $"{Datumtekst.Datum(einde.Datum)} wordt {Datumtekst.Datum(datum)} wegens {Datumtekst.Opsomming(redenen)} (Algemene termijnenwet art. 1)"));
    }

    private static string? WaaromNiet(DateOnly datum)
    {
        foreach (var feestdag in Erkend)
        {
            if (Feestdagen.Datum(feestdag, datum.Year) == datum)
                return Feestdagen.Naam(feestdag);
        }

        return datum.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? Datumtekst.Dag(datum.DayOfWeek) : null;
    }
}
