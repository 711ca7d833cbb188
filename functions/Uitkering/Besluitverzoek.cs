namespace InzetOpMaat.Functions;

/// <summary>The decision on the application.</summary>
/// <param name="Besluitdatum">The local date on which it was taken.</param>
internal sealed record Besluitverzoek(Besluit Besluit, DateOnly Besluitdatum, string? Toelichting = null)
{
    /// <param name="vandaag">The local date.</param>
    public IReadOnlyList<Invoerfout> Fouten(DateOnly vandaag) =>
    [
        .. Besluitdatum > vandaag ? [new Invoerfout("/besluitdatum", "Besluitdatum ligt in de toekomst.")] : Array.Empty<Invoerfout>(),
        .. Vrijetekst.Fouten(Toelichting, "/toelichting"),
    ];
}
