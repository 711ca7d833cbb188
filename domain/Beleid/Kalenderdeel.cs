using System.Globalization;
using System.Text.Json;

namespace InzetOpMaat.Domain;

/// <summary>The part of a policy document about opening hours, holidays and closing days.</summary>
internal static class Kalenderdeel
{
    private static readonly DayOfWeek[] Week =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    public static Kalenderbeleid Lees(Beleidslezer lezer) => new()
    {
        Openingstijden = lezer.Deel("openingstijden", Openingstijden),
        Feestdagen = lezer.Per<Feestdag, Feestdagregel>("feestdagen", (deel, sleutel, _) => deel.Keuze<Feestdagregel>(sleutel)),
        Sluitingsdagen = lezer.Waarde("sluitingsdagen", null, Sluitingsdagen) ?? new Dictionary<DateOnly, string>(),
    };

    private static Dictionary<DayOfWeek, Openingsuren> Openingstijden(Beleidslezer lezer)
    {
        var open = new Dictionary<DayOfWeek, Openingsuren>();
        foreach (var dag in Week)
        {
            if (lezer.Waarde(Datumtekst.Dag(dag), null, Uren) is { } uren)
                open.Add(dag, uren);
        }

        if (open.Count == 0)
            lezer.Fout("maandag", "er moet ten minste een dag open zijn");
        return open;
    }

    private static Openingsuren? Uren(JsonElement element, Action<string> fout)
    {
        var tekst = element.ValueKind == JsonValueKind.String ? element.GetString()! : "";
        if (tekst == "gesloten")
            return null;
        var delen = tekst.Split('-');
        if (delen.Length == 2 && Tijd(delen[0]) is { } van && Tijd(delen[1]) is { } tot && van < tot)
            return new Openingsuren(van, tot);
        fout("moet 'gesloten' zijn, of van-tot zoals 09:00-17:00");
        return null;
    }

    private static TimeOnly? Tijd(string tekst) =>
        TimeOnly.TryParseExact(tekst, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var tijd) ? tijd : null;

    private static Dictionary<DateOnly, string> Sluitingsdagen(JsonElement element, Action<string> fout)
    {
        var dagen = new Dictionary<DateOnly, string>();
        if (element.ValueKind != JsonValueKind.Object)
        {
            fout("moet een object van datum naar naam zijn");
            return dagen;
        }

        foreach (var lid in element.EnumerateObject())
        {
            if (!DateOnly.TryParseExact(lid.Name, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum))
                fout($"'{lid.Name}' is geen datum (jjjj-mm-dd)");
            else if (lid.Value.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(lid.Value.GetString()))
                fout($"{lid.Name} heeft geen naam");
            else
                dagen.Add(datum, lid.Value.GetString()!);
        }

        return dagen;
    }
}
