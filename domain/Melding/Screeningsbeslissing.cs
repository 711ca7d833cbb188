namespace InzetOpMaat.Domain;

/// <summary>What must happen after the screening. Source: beleidskader §4.1.</summary>
/// <param name="VraagtBedenktijd">No right is expected: the resident is told, and may apply all the same (Awb).</param>
/// <param name="Spoed">The tasks that must be done the same day.</param>
public sealed record Screeningsbeslissing(
    bool VraagtBedenktijd,
    IReadOnlyList<Taaksoort> Spoed,
    IReadOnlyList<Partner> Doorverwijzingen)
{
    public static Screeningsbeslissing Neem(Screeningsuitkomst uitkomst) => new(
        uitkomst.Oordeel == Screeningsoordeel.GeenRecht,
        [.. uitkomst.Spoed.Distinct().Order().Select(Taak)],
        [.. uitkomst.Doorverwijzingen.Distinct().Order()]);

    private static Taaksoort Taak(Spoedsoort spoed) => spoed switch
    {
        Spoedsoort.Broodnood => Taaksoort.Broodnood,
        Spoedsoort.Huisuitzetting => Taaksoort.Huisuitzetting,
        _ => throw new ArgumentOutOfRangeException(nameof(spoed), spoed, "Onbekende spoed."),
    };
}
