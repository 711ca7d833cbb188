using System.Globalization;
using System.Text.Json;

namespace InzetOpMaat.Domain;

/// <summary>
/// Reads one object of a policy document and gathers every mistake instead of stopping at the first. A missing part
/// is reported once: reading on inside it is silent.
/// </summary>
internal sealed class Beleidslezer
{
    private readonly JsonElement? inhoud;
    private readonly string pointer;
    private readonly List<Beleidsfout> fouten;
    private readonly List<Aanname> aannames;
    private readonly HashSet<string> bekend = [];

    private Beleidslezer(JsonElement? inhoud, string pointer, List<Beleidsfout> fouten, List<Aanname> aannames)
    {
        this.inhoud = inhoud;
        this.pointer = pointer;
        this.fouten = fouten;
        this.aannames = aannames;
    }

    public IReadOnlyList<Beleidsfout> Fouten => fouten;

    public IReadOnlyList<Aanname> Aannames => aannames;

    public static Beleidslezer Van(JsonElement document)
    {
        var lezer = new Beleidslezer(document.ValueKind == JsonValueKind.Object ? document : null, "", [], []);
        if (lezer.inhoud is null)
            lezer.fouten.Add(new Beleidsfout("", "moet een object zijn"));
        return lezer;
    }

    /// <summary>A part that is itself an object; what <paramref name="lees"/> leaves unread is an unknown key.</summary>
    public T Deel<T>(string sleutel, Func<Beleidslezer, T> lees)
    {
        var element = Zoek(sleutel, JsonValueKind.Object, "moet een object zijn");
        var deel = new Beleidslezer(element, $"{pointer}/{sleutel}", fouten, aannames);
        var uitkomst = lees(deel);
        deel.Sluit();
        return uitkomst;
    }

    /// <summary>A part with one entry for every value of a closed set.</summary>
    public IReadOnlyDictionary<TSoort, T> Per<TSoort, T>(string sleutel, Func<Beleidslezer, string, TSoort, T> lees)
        where TSoort : struct, Enum => Deel(sleutel, deel => Enum.GetValues<TSoort>()
            .ToDictionary(soort => soort, soort => lees(deel, soort.ToString(), soort)));

    /// <summary>A text about the document itself, without a source of its own.</summary>
    public string Kenmerk(string sleutel)
    {
        var tekst = Zoek(sleutel, JsonValueKind.String, "moet een tekst zijn")?.GetString();
        if (tekst is not null && string.IsNullOrWhiteSpace(tekst))
            Fout(sleutel, "mag niet leeg zijn");
        return tekst ?? "";
    }

    public DateOnly Datum(string sleutel)
    {
        var tekst = Kenmerk(sleutel);
        if (!DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum) && tekst.Length > 0)
            Fout(sleutel, "moet een datum zijn (jjjj-mm-dd)");
        return datum;
    }

    /// <summary>A whole number with its unit and bounds, both included.</summary>
    public int Geheel(string sleutel, string eenheid, int minste, int meeste) => Waarde(sleutel, eenheid, (element, fout) =>
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var getal) && getal >= minste && getal <= meeste)
            return getal;
        fout(string.Create(CultureInfo.InvariantCulture, $"moet een geheel getal van {minste} tot en met {meeste} zijn"));
        return minste;
    });

    public string Tekst(string sleutel) => Waarde(sleutel, null, (element, fout) =>
    {
        if (element.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(element.GetString()))
            return element.GetString()!;
        fout("moet een tekst zijn");
        return "";
    }) ?? "";

    public T Keuze<T>(string sleutel)
        where T : struct, Enum => Waarde(sleutel, null, Kies<T>);

    public IReadOnlyList<T> Keuzes<T>(string sleutel)
        where T : struct, Enum => Waarde<IReadOnlyList<T>>(sleutel, null, (element, fout) =>
        {
            if (element.ValueKind != JsonValueKind.Array || element.GetArrayLength() == 0)
            {
                fout("moet een lijst met ten minste een waarde zijn");
                return [];
            }

            var keuzes = element.EnumerateArray().Select(keuze => Kies<T>(keuze, fout)).ToList();
            if (keuzes.Distinct().Count() != keuzes.Count)
                fout("noemt een waarde twee keer");
            return keuzes;
        }) ?? [];

    /// <summary>A value object: <c>waarde</c>, <c>eenheid</c> where fitting, and a <c>bron</c> or else <c>aanname</c> with <c>reden</c>.</summary>
    public T? Waarde<T>(string sleutel, string? eenheid, Func<JsonElement, Action<string>, T> lees)
    {
        if (Zoek(sleutel, JsonValueKind.Object, "moet een object met een waarde zijn") is not { } element)
            return default;
        var waarde = new Beleidslezer(element, $"{pointer}/{sleutel}", fouten, aannames);
        waarde.Herkomst();
        if (eenheid is not null && waarde.Kenmerk("eenheid") is { Length: > 0 } genoemd && genoemd != eenheid)
            waarde.Fout("eenheid", $"moet '{eenheid}' zijn");
        waarde.bekend.Add("waarde");
        waarde.Sluit();
        if (element.TryGetProperty("waarde", out var inhoudVanWaarde))
            return lees(inhoudVanWaarde, melding => waarde.Fout("waarde", melding));
        waarde.Fout("waarde", "ontbreekt");
        return default;
    }

    public void Fout(string sleutel, string melding)
    {
        if (inhoud is not null)
            fouten.Add(new Beleidsfout($"{pointer}/{sleutel}", melding));
    }

    /// <summary>Reports every key that was not asked for.</summary>
    public void Sluit()
    {
        if (inhoud is not { } element)
            return;
        foreach (var sleutel in element.EnumerateObject().Select(lid => lid.Name).Where(naam => !bekend.Contains(naam)))
            Fout(sleutel.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal), "is onbekend");
    }

    private void Herkomst()
    {
        bekend.UnionWith(["bron", "aanname", "reden"]);
        var element = inhoud!.Value;
        var aanname = element.TryGetProperty("aanname", out var vlag);
        if (aanname && vlag.ValueKind != JsonValueKind.True)
            Fout("aanname", "is waar, of staat er niet");
        if (aanname == element.TryGetProperty("bron", out _))
            fouten.Add(new Beleidsfout(pointer, "heeft een bron, of is een aanname met een reden"));
        else if (aanname)
            aannames.Add(new Aanname(pointer, Kenmerk("reden")));
        else
            Kenmerk("bron");
    }

    private JsonElement? Zoek(string sleutel, JsonValueKind soort, string anders)
    {
        bekend.Add(sleutel);
        if (inhoud is not { } element)
            return null;
        if (!element.TryGetProperty(sleutel, out var gevonden))
        {
            Fout(sleutel, "ontbreekt");
            return null;
        }

        if (gevonden.ValueKind == soort)
            return gevonden;
        Fout(sleutel, anders);
        return null;
    }

    private static T Kies<T>(JsonElement element, Action<string> fout)
        where T : struct, Enum
    {
        var tekst = element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        if (Enum.GetNames<T>().Contains(tekst))
            return Enum.Parse<T>(tekst!);
        fout($"moet een van {string.Join(", ", Enum.GetNames<T>())} zijn");
        return default;
    }
}
