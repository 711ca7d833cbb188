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

    /// <summary>A part with an entry for some values of a closed set; what is absent does not apply.</summary>
    public IReadOnlyDictionary<TSoort, T> Mogelijk<TSoort, T>(string sleutel, IReadOnlyList<TSoort> soorten, Func<Beleidslezer, string, TSoort, T> lees)
        where TSoort : struct, Enum => Deel(sleutel, deel => soorten
            .Where(soort => deel.Heeft(soort.ToString()))
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
    public int Geheel(string sleutel, string eenheid, int minste, int meeste) => Waarde(sleutel, eenheid, Aantal(minste, meeste));

    public string Tekst(string sleutel) => Waarde(sleutel, null, (element, fout) =>
    {
        if (element.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(element.GetString()))
            return element.GetString()!;
        fout("moet een tekst zijn");
        return "";
    }) ?? "";

    public T Keuze<T>(string sleutel)
        where T : struct, Enum => Waarde(sleutel, null, Kies<T>);

    /// <summary>At least one value of a closed set, each at most once.</summary>
    public IReadOnlyList<T> Keuzes<T>(string sleutel)
        where T : struct, Enum => Keuzes(sleutel, Enum.GetValues<T>());

    /// <summary>At least one of some values of a closed set, each at most once.</summary>
    public IReadOnlyList<T> Keuzes<T>(string sleutel, IReadOnlyList<T> uit)
        where T : struct, Enum => Lijst(sleutel, (element, fout) => Kies(element, fout, uit), eenmaal: true);

    /// <summary>At least one value of a closed set, in order; a value may come back.</summary>
    public IReadOnlyList<T> Reeks<T>(string sleutel)
        where T : struct, Enum => Lijst(sleutel, Kies<T>, eenmaal: false);

    /// <summary>Days of the week by their Dutch names.</summary>
    public IReadOnlyList<DayOfWeek> Dagen(string sleutel) => Lijst(sleutel, Dag, eenmaal: true);

    public bool JaNee(string sleutel) => Waarde(sleutel, null, (element, fout) =>
    {
        if (element.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            fout("moet true of false zijn");
        return element.ValueKind == JsonValueKind.True;
    });

    /// <summary>A local time of day, such as <c>08:00</c>.</summary>
    public TimeOnly Tijd(string sleutel) => Waarde(sleutel, null, (element, fout) =>
    {
        if (!TimeOnly.TryParseExact(element.ToString(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var tijd))
            fout("moet een tijd zijn (uu:mm)");
        return tijd;
    });

    /// <summary>A term of at least one day and at most some ten years; its unit is a free choice.</summary>
    public Termijn Termijn(string sleutel)
    {
        var eenheid = default(Termijneenheid);
        var aantal = Lees(sleutel, deel => eenheid = deel.Eenheid(), Aantal(1, 3650));
        return new Termijn(aantal, eenheid);
    }

    /// <summary>The source of a value; null for an assumption.</summary>
    public string? Bron(string sleutel) =>
        inhoud is { } element && element.TryGetProperty(sleutel, out var waarde) && waarde.ValueKind == JsonValueKind.Object
        && waarde.TryGetProperty("bron", out var bron) && bron.ValueKind == JsonValueKind.String ? bron.GetString() : null;

    public bool Heeft(string sleutel) => inhoud?.TryGetProperty(sleutel, out _) ?? false;

    /// <summary>A value object: <c>waarde</c>, <c>eenheid</c> where fitting, and a <c>bron</c> or else <c>aanname</c> with <c>reden</c>.</summary>
    public T? Waarde<T>(string sleutel, string? eenheid, Func<JsonElement, Action<string>, T> lees) => Lees(sleutel, deel => deel.Eenheid(eenheid), lees);

    private T? Lees<T>(string sleutel, Action<Beleidslezer> leesEenheid, Func<JsonElement, Action<string>, T> lees)
    {
        if (Zoek(sleutel, JsonValueKind.Object, "moet een object met een waarde zijn") is not { } element)
            return default;
        var waarde = new Beleidslezer(element, $"{pointer}/{sleutel}", fouten, aannames);
        waarde.Herkomst();
        leesEenheid(waarde);
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

    private void Eenheid(string? eenheid)
    {
        if (eenheid is not null && Kenmerk("eenheid") is { Length: > 0 } genoemd && genoemd != eenheid)
            Fout("eenheid", $"moet '{eenheid}' zijn");
    }

    private Termijneenheid Eenheid()
    {
        var genoemd = Kenmerk("eenheid");
        var eenheden = Enum.GetValues<Termijneenheid>().ToDictionary(eenheid => eenheid.ToString().ToLowerInvariant());
        if (!eenheden.TryGetValue(genoemd, out var gekozen) && genoemd.Length > 0)
            Fout("eenheid", $"moet een van {string.Join(", ", eenheden.Keys)} zijn");
        return gekozen;
    }

    private IReadOnlyList<T> Lijst<T>(string sleutel, Func<JsonElement, Action<string>, T> kies, bool eenmaal) =>
        Waarde<IReadOnlyList<T>>(sleutel, null, (element, fout) =>
        {
            if (element.ValueKind != JsonValueKind.Array || element.GetArrayLength() == 0)
            {
                fout("moet een lijst met ten minste een waarde zijn");
                return [];
            }

            var keuzes = element.EnumerateArray().Select(keuze => kies(keuze, fout)).ToList();
            if (eenmaal && keuzes.Distinct().Count() != keuzes.Count)
                fout("noemt een waarde twee keer");
            return keuzes;
        }) ?? [];

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

    private static Func<JsonElement, Action<string>, int> Aantal(int minste, int meeste) => (element, fout) =>
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var getal) && getal >= minste && getal <= meeste)
            return getal;
        fout(string.Create(CultureInfo.InvariantCulture, $"moet een geheel getal van {minste} tot en met {meeste} zijn"));
        return minste;
    };

    private static DayOfWeek Dag(JsonElement element, Action<string> fout)
    {
        foreach (var dag in Enum.GetValues<DayOfWeek>())
        {
            if (element.ValueKind == JsonValueKind.String && element.GetString() == Datumtekst.Dag(dag))
                return dag;
        }

        fout("moet een dag van de week zijn, zoals zondag");
        return default;
    }

    private static T Kies<T>(JsonElement element, Action<string> fout)
        where T : struct, Enum => Kies(element, fout, Enum.GetValues<T>());

    private static T Kies<T>(JsonElement element, Action<string> fout, IReadOnlyList<T> uit)
        where T : struct, Enum
    {
        var tekst = element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        foreach (var keuze in uit)
        {
            if (keuze.ToString() == tekst)
                return keuze;
        }

        fout($"moet een van {string.Join(", ", uit)} zijn");
        return default;
    }
}
