using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Domain;

/// <summary>The ways in which values are written in a policy document.</summary>
internal static class Waardevormen
{
    public const string Gevuld = @"\S";
    public const string Datumpatroon = "^(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$";
    public const string Naampatroon = "^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$";
    private const string Uur = "([01][0-9]|2[0-3]):[0-5][0-9]";

    public static Waardevorm<string> Tekst { get; } = new(() => Tekstschema(Gevuld), (element, fout) =>
    {
        if (element.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(element.GetString()))
            return element.GetString()!;
        fout("moet een tekst zijn");
        return "";
    });

    public static Waardevorm<bool> JaNee { get; } = new(() => new() { ["type"] = "boolean" }, (element, fout) =>
    {
        if (element.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            fout("moet true of false zijn");
        return element.ValueKind == JsonValueKind.True;
    });

    /// <summary>A local time of day, such as <c>08:00</c>.</summary>
    public static Waardevorm<TimeOnly> Tijd { get; } = new(() => Tekstschema($"^{Uur}$"), (element, fout) =>
    {
        if (LeesTijd(element.ToString()) is { } tijd)
            return tijd;
        fout("moet een tijd zijn (uu:mm)");
        return default;
    });

    /// <summary>Null for a day on which the office is closed.</summary>
    public static Waardevorm<Openingsuren?> Openingsuren { get; } = new(() => Tekstschema($"^(gesloten|{Uur}-{Uur})$"), (element, fout) =>
    {
        var tekst = element.ToString();
        if (tekst == "gesloten")
            return null;
        if (tekst.Split('-') is [var begin, var einde] && LeesTijd(begin) is { } van && LeesTijd(einde) is { } tot && van < tot)
            return new Openingsuren(van, tot);
        fout("moet 'gesloten' zijn, of van-tot zoals 09:00-17:00");
        return null;
    });

    /// <summary>A day of the week by its Dutch name.</summary>
    public static Waardevorm<DayOfWeek> Weekdag { get; } =
        Een(Enum.GetValues<DayOfWeek>().ToDictionary(Datumtekst.Dag, dag => dag));

    /// <summary>A whole number between bounds, both included.</summary>
    public static Waardevorm<int> Geheel(int minste, int meeste) => new(
        () => new() { ["type"] = "integer", ["minimum"] = minste, ["maximum"] = meeste },
        (element, fout) =>
        {
            if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var getal) && getal >= minste && getal <= meeste)
                return getal;
            fout(string.Create(CultureInfo.InvariantCulture, $"moet een geheel getal van {minste} tot en met {meeste} zijn"));
            return minste;
        });

    public static Waardevorm<T> Keuze<T>(IEnumerable<T> uit)
        where T : struct, Enum => Een(uit.ToDictionary(keuze => keuze.ToString()));

    /// <summary>At least one value.</summary>
    /// <param name="eenmaal">Whether a value may be there only once.</param>
    public static Waardevorm<IReadOnlyList<T>> Lijst<T>(Waardevorm<T> vorm, bool eenmaal) => new(
        () => new() { ["type"] = "array", ["items"] = vorm.Schema(), ["minItems"] = 1, ["uniqueItems"] = eenmaal },
        (element, fout) =>
        {
            if (element.ValueKind != JsonValueKind.Array || element.GetArrayLength() == 0)
            {
                fout("moet een lijst met ten minste een waarde zijn");
                return [];
            }

            var keuzes = element.EnumerateArray().Select(keuze => vorm.Lees(keuze, fout)).ToList();
            if (eenmaal && keuzes.Distinct().Count() != keuzes.Count)
                fout("noemt een waarde twee keer");
            return keuzes;
        });

    /// <summary>Names by date.</summary>
    public static Waardevorm<IReadOnlyDictionary<DateOnly, string>> Dagnamen { get; } = new(
        () => new()
        {
            ["type"] = "object",
            ["propertyNames"] = new JsonObject { ["pattern"] = Datumpatroon },
            ["additionalProperties"] = Tekstschema(Gevuld),
        },
        (element, fout) =>
        {
            var dagen = new Dictionary<DateOnly, string>();
            if (element.ValueKind != JsonValueKind.Object)
            {
                fout("moet een object van datum naar naam zijn");
                return dagen;
            }

            foreach (var lid in element.EnumerateObject())
            {
                if (LeesDatum(lid.Name) is not { } datum)
                    fout($"'{lid.Name}' is geen datum (jjjj-mm-dd)");
                else if (lid.Value.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(lid.Value.GetString()))
                    fout($"{lid.Name} heeft geen naam");
                else
                    dagen.Add(datum, lid.Value.GetString()!);
            }

            return dagen;
        });

    public static Waardevorm<T> Een<T>(IReadOnlyDictionary<string, T> uit) => new(
        () => new() { ["enum"] = new JsonArray([.. uit.Keys.Select(naam => (JsonNode)naam)]) },
        (element, fout) =>
        {
            if (element.ValueKind == JsonValueKind.String && uit.TryGetValue(element.GetString()!, out var keuze))
                return keuze;
            fout($"moet een van {string.Join(", ", uit.Keys)} zijn");
            return default!;
        });

    public static bool IsNaam(string tekst) => tekst.Length <= 40 && char.IsAsciiLetterOrDigit(tekst[0])
        && tekst.All(teken => char.IsAsciiLetterOrDigit(teken) || teken is '.' or '-');

    /// <summary>A date of 1900 to 2999, so that whatever is worked out from it exists; null for any other text.</summary>
    public static DateOnly? LeesDatum(string tekst) =>
        DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum) && datum.Year is >= 1900 and <= 2999 ? datum : null;

    public static JsonObject Tekstschema(string patroon) => new() { ["type"] = "string", ["pattern"] = patroon };

    private static TimeOnly? LeesTijd(string tekst) =>
        TimeOnly.TryParseExact(tekst, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var tijd) ? tijd : null;
}
