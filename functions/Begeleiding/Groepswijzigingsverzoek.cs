namespace InzetOpMaat.Functions;

/// <summary>A move to another klantgroep.</summary>
/// <param name="KeuzeKlant">The group that the klant chose.</param>
/// <param name="Reden">Why: free text, kept apart.</param>
internal sealed record Groepswijzigingsverzoek(Klantgroep Klantgroep, Klantgroep KeuzeKlant, string Reden)
{
    public IReadOnlyList<Invoerfout> Fouten() =>
    [
        .. string.IsNullOrWhiteSpace(Reden) ? [new Invoerfout("/reden", "Reden is verplicht.")] : Vrijetekst.Fouten(Reden, "/reden"),
    ];
}
