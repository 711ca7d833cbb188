namespace InzetOpMaat.Functions;

/// <summary>What the poortwachter reports.</summary>
internal sealed record Screeningsverzoek(
    Screeningsoordeel Oordeel,
    Screeningschecklist Checklist,
    IReadOnlyList<Spoedsoort> Spoed,
    IReadOnlyList<Partner> Doorverwijzingen,
    string? Toelichting = null)
{
    public Screeningsuitkomst Uitkomst => new(Oordeel, Checklist, Spoed, Doorverwijzingen);

    public IReadOnlyList<Invoerfout> Fouten() =>
        [.. Screeningsvalidatie.Controleer(Uitkomst), .. Vrijetekst.Fouten(Toelichting, "/toelichting")];
}
