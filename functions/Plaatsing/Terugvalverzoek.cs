namespace InzetOpMaat.Functions;

/// <summary>That a klant falls back from nazorg into begeleiding.</summary>
/// <param name="Klantgroep">The group in which begeleiding goes on.</param>
/// <param name="KeuzeKlant">The group that the klant chose.</param>
/// <param name="Reden">Why, and why another group than the klant chose: free text, kept apart.</param>
internal sealed record Terugvalverzoek(Klantgroep Klantgroep, Klantgroep KeuzeKlant, string Reden)
{
    public IReadOnlyList<Invoerfout> Fouten() => [.. Vrijetekst.Fouten(Reden, "/reden")];
}
