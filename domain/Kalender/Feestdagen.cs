namespace InzetOpMaat.Domain;

/// <summary>
/// Dutch holidays, computed for any year of the Gregorian calendar by the rules that hold since 2014 (Koningsdag).
/// Which of them close the office is policy data: <see cref="Kalenderbeleid"/>.
/// </summary>
public static class Feestdagen
{
    /// <summary>Every named day of a year with its name; two that fall together share one line.</summary>
    public static IReadOnlyDictionary<DateOnly, string> VanJaar(int jaar) => Enum.GetValues<Feestdag>()
        .GroupBy(feestdag => Datum(feestdag, jaar))
        .OrderBy(dag => dag.Key)
        .ToDictionary(dag => dag.Key, dag => Datumtekst.Opsomming([.. dag.Select(Naam)]));

    public static DateOnly Datum(Feestdag feestdag, int jaar) => feestdag switch
    {
        Feestdag.Nieuwjaarsdag => new DateOnly(jaar, 1, 1),
        Feestdag.GoedeVrijdag => Pasen(jaar).AddDays(-2),
        Feestdag.EerstePaasdag => Pasen(jaar),
        Feestdag.TweedePaasdag => Pasen(jaar).AddDays(1),
        Feestdag.Koningsdag => Koningsdag(jaar),
        Feestdag.Bevrijdingsdag => new DateOnly(jaar, 5, 5),
        Feestdag.Hemelvaartsdag => Pasen(jaar).AddDays(39),
        Feestdag.EerstePinksterdag => Pasen(jaar).AddDays(49),
        Feestdag.TweedePinksterdag => Pasen(jaar).AddDays(50),
        Feestdag.EersteKerstdag => new DateOnly(jaar, 12, 25),
        Feestdag.TweedeKerstdag => new DateOnly(jaar, 12, 26),
        _ => throw new ArgumentOutOfRangeException(nameof(feestdag), feestdag, "Onbekende feestdag."),
    };

    /// <summary>The name as people write it, such as <c>Tweede Paasdag</c>.</summary>
    public static string Naam(Feestdag feestdag) => feestdag switch
    {
        Feestdag.GoedeVrijdag => "Goede Vrijdag",
        Feestdag.EerstePaasdag => "Eerste Paasdag",
        Feestdag.TweedePaasdag => "Tweede Paasdag",
        Feestdag.EerstePinksterdag => "Eerste Pinksterdag",
        Feestdag.TweedePinksterdag => "Tweede Pinksterdag",
        Feestdag.EersteKerstdag => "Eerste Kerstdag",
        Feestdag.TweedeKerstdag => "Tweede Kerstdag",
        _ => feestdag.ToString(),
    };

    private static DateOnly Koningsdag(int jaar)
    {
        var verjaardag = new DateOnly(jaar, 4, 27);
        return verjaardag.DayOfWeek == DayOfWeek.Sunday ? verjaardag.AddDays(-1) : verjaardag;
    }

    // The Gregorian computus (Meeus, Jones and Butcher).
    private static DateOnly Pasen(int jaar)
    {
        var a = jaar % 19;
        var (b, c) = Math.DivRem(jaar, 100);
        var (d, e) = Math.DivRem(b, 4);
        var g = (b - (b + 8) / 25 + 1) / 3;
        var h = (19 * a + b - d - g + 15) % 30;
        var (i, k) = Math.DivRem(c, 4);
        var l = (32 + 2 * e + 2 * i - h - k) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var (maand, dag) = Math.DivRem(h + l - 7 * m + 114, 31);
        return new DateOnly(jaar, maand, dag + 1);
    }
}
