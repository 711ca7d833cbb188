using System.Text.Json;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Domain;

/// <summary>
/// Reads one object of a policy document and gathers every mistake instead of stopping at the first. A missing part
/// is reported once: reading on inside it is silent. Without a document it gathers the schema of what it would read.
/// </summary>
internal sealed class Beleidslezer
{
    public const string Ontbreekt = "ontbreekt";
    public const string Onbekend = "is onbekend";

    private readonly JsonElement? inhoud;
    private readonly string pointer;
    private readonly List<Beleidsfout> fouten;
    private readonly List<Aanname> aannames;
    private readonly HashSet<string> bekend = [];
    private readonly Schemabouwer? schema;

    private Beleidslezer(JsonElement? inhoud, string pointer, List<Beleidsfout> fouten, List<Aanname> aannames, Schemabouwer? schema)
    {
        this.inhoud = inhoud;
        this.pointer = pointer;
        this.fouten = fouten;
        this.aannames = aannames;
        this.schema = schema;
    }

    public IReadOnlyList<Beleidsfout> Fouten => fouten;

    public IReadOnlyList<Aanname> Aannames => aannames;

    public static Beleidslezer Van(JsonElement document)
    {
        var lezer = new Beleidslezer(document.ValueKind == JsonValueKind.Object ? document : null, "", [], [], null);
        if (lezer.inhoud is null)
            lezer.fouten.Add(new Beleidsfout("", "moet een object zijn"));
        return lezer;
    }

    /// <summary>The schema of an object that is read so.</summary>
    public static JsonObject Schema<T>(Func<Beleidslezer, T> lees)
    {
        var bouwer = new Schemabouwer();
        lees(new Beleidslezer(null, "", [], [], bouwer));
        return bouwer.Klaar();
    }

    /// <summary>A part that is itself an object; what <paramref name="lees"/> leaves unread is an unknown key.</summary>
    public T Deel<T>(string sleutel, Func<Beleidslezer, T> lees)
    {
        schema?.Voegtoe(sleutel, Schema(lees));
        var element = Zoek(sleutel, JsonValueKind.Object, "moet een object zijn");
        var deel = new Beleidslezer(element, $"{pointer}/{sleutel}", fouten, aannames, null);
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

    /// <summary>Whether a key that may be absent is there.</summary>
    public bool Heeft(string sleutel)
    {
        schema?.Facultatief(sleutel);
        return schema is not null || (inhoud?.TryGetProperty(sleutel, out _) ?? false);
    }

    /// <summary>A text about the document itself, without a source of its own.</summary>
    public string Kenmerk(string sleutel) => Kenmerk(sleutel, Waardevormen.Gevuld);

    /// <summary>A short name that can stand in an address.</summary>
    public string Naam(string sleutel)
    {
        var tekst = Kenmerk(sleutel, Waardevormen.Naampatroon);
        if (tekst.Length > 0 && !Waardevormen.IsNaam(tekst))
            Fout(sleutel, "mag alleen letters, cijfers, punten en streepjes hebben, hoogstens 40");
        return tekst;
    }

    public DateOnly Datum(string sleutel)
    {
        var tekst = Kenmerk(sleutel, Waardevormen.Datumpatroon);
        var datum = Waardevormen.LeesDatum(tekst);
        if (datum is null && tekst.Length > 0)
            Fout(sleutel, "moet een datum zijn (jjjj-mm-dd), van 1900 tot en met 2999");
        return datum ?? default;
    }

    /// <summary>A whole number with its unit and bounds, both included.</summary>
    public int Geheel(string sleutel, string eenheid, int minste, int meeste) => Waarde(sleutel, eenheid, Waardevormen.Geheel(minste, meeste));

    public string Tekst(string sleutel) => Waarde(sleutel, null, Waardevormen.Tekst) ?? "";

    public bool JaNee(string sleutel) => Waarde(sleutel, null, Waardevormen.JaNee);

    public TimeOnly Tijd(string sleutel) => Waarde(sleutel, null, Waardevormen.Tijd);

    public T Keuze<T>(string sleutel)
        where T : struct, Enum => Waarde(sleutel, null, Waardevormen.Keuze(Enum.GetValues<T>()));

    /// <summary>At least one value of a closed set, each at most once.</summary>
    public IReadOnlyList<T> Keuzes<T>(string sleutel)
        where T : struct, Enum => Keuzes(sleutel, Enum.GetValues<T>());

    /// <summary>At least one of some values of a closed set, each at most once.</summary>
    public IReadOnlyList<T> Keuzes<T>(string sleutel, IReadOnlyList<T> uit)
        where T : struct, Enum => Waarde(sleutel, null, Waardevormen.Lijst(Waardevormen.Keuze(uit), eenmaal: true)) ?? [];

    /// <summary>At least one value of a closed set, in order; a value may come back.</summary>
    public IReadOnlyList<T> Reeks<T>(string sleutel)
        where T : struct, Enum => Waarde(sleutel, null, Waardevormen.Lijst(Waardevormen.Keuze(Enum.GetValues<T>()), eenmaal: false)) ?? [];

    /// <summary>A term whose unit is a free choice, with bounds to its number: at least one and at most some ten years of days.</summary>
    public Termijn Termijn(string sleutel, int minste = 1, int meeste = 3650)
    {
        var eenheden = Waardevormen.Een(Enum.GetValues<Termijneenheid>().ToDictionary(eenheid => eenheid.ToString().ToLowerInvariant()));
        var gekozen = default(Termijneenheid);
        var aantal = Waarde(sleutel, eenheden.Schema(), deel => gekozen = deel.Eenheid(eenheden), Waardevormen.Geheel(minste, meeste));
        return new Termijn(aantal, gekozen);
    }

    /// <summary>A value object: <c>waarde</c>, <c>eenheid</c> where fitting, and a <c>bron</c> or else <c>aanname</c> with <c>reden</c>.</summary>
    public T? Waarde<T>(string sleutel, string? eenheid, Waardevorm<T> vorm)
    {
        var vast = eenheid is null ? null : Waardevormen.Een(new Dictionary<string, string> { [eenheid] = eenheid });
        return Waarde(sleutel, vast?.Schema(), deel => { if (vast is not null) deel.Eenheid(vast); }, vorm);
    }

    /// <summary>The source of a value; null for an assumption.</summary>
    public string? Bron(string sleutel) =>
        inhoud is { } element && element.TryGetProperty(sleutel, out var waarde) && waarde.ValueKind == JsonValueKind.Object
        && waarde.TryGetProperty("bron", out var bron) && bron.ValueKind == JsonValueKind.String ? bron.GetString() : null;

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
            Fout(sleutel.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal), Onbekend);
    }

    private string Kenmerk(string sleutel, string patroon)
    {
        schema?.Voegtoe(sleutel, Waardevormen.Tekstschema(patroon));
        var tekst = Zoek(sleutel, JsonValueKind.String, "moet een tekst zijn")?.GetString();
        if (tekst is not null && string.IsNullOrWhiteSpace(tekst))
            Fout(sleutel, "mag niet leeg zijn");
        return tekst ?? "";
    }

    private T? Waarde<T>(string sleutel, JsonObject? eenheid, Action<Beleidslezer> leesEenheid, Waardevorm<T> vorm)
    {
        schema?.Waarde(sleutel, vorm.Schema(), eenheid);
        if (Zoek(sleutel, JsonValueKind.Object, "moet een object met een waarde zijn") is not { } element)
            return default;
        var waarde = new Beleidslezer(element, $"{pointer}/{sleutel}", fouten, aannames, null);
        waarde.Herkomst();
        leesEenheid(waarde);
        waarde.bekend.Add("waarde");
        waarde.Sluit();
        if (element.TryGetProperty("waarde", out var inhoudVanWaarde))
            return vorm.Lees(inhoudVanWaarde, melding => waarde.Fout("waarde", melding));
        waarde.Fout("waarde", Ontbreekt);
        return default;
    }

    private T Eenheid<T>(Waardevorm<T> vorm)
    {
        bekend.Add("eenheid");
        if (inhoud!.Value.TryGetProperty("eenheid", out var eenheid))
            return vorm.Lees(eenheid, melding => Fout("eenheid", melding));
        Fout("eenheid", Ontbreekt);
        return default!;
    }

    private void Herkomst()
    {
        var element = inhoud!.Value;
        var aanname = element.TryGetProperty("aanname", out var vlag);
        bekend.UnionWith(aanname ? ["bron", "aanname", "reden"] : ["bron"]);
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
            Fout(sleutel, Ontbreekt);
            return null;
        }

        if (gevonden.ValueKind == soort)
            return gevonden;
        Fout(sleutel, anders);
        return null;
    }
}
