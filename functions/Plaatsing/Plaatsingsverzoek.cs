namespace InzetOpMaat.Functions;

/// <summary>That a klant found a place.</summary>
/// <param name="Ingangsdatum">The first local date in the place.</param>
/// <param name="Gedeeltelijk">Begeleiding goes on beside it, also when the policy does not say so for this kind.</param>
/// <param name="Einddatum">The last local date, when it was agreed.</param>
/// <param name="Werkgever">Free text, kept apart: it may say where somebody works.</param>
internal sealed record Plaatsingsverzoek(
    Plaatsingssoort Soort,
    DateOnly Ingangsdatum,
    decimal UrenPerWeek,
    bool Gedeeltelijk,
    DateOnly? Einddatum = null,
    string? Werkgever = null)
{
    /// <param name="vandaag">The local date.</param>
    public IReadOnlyList<Invoerfout> Fouten(DateOnly vandaag) =>
    [
        .. Plaatsingsvalidatie.Controleer(Ingangsdatum, Einddatum, UrenPerWeek, vandaag),
        .. Vrijetekst.Fouten(Werkgever, "/werkgever"),
    ];
}
