namespace InzetOpMaat.Functions;

/// <summary>That a klantreis ends.</summary>
/// <param name="Datum">The local date on which the reason came about; not in the future.</param>
internal sealed record Beeindigingsverzoek(Eindereden Reden, DateOnly Datum, string? Toelichting = null)
{
    public Eindeuitkomst Uitkomst => new(Reden, Datum);

    /// <param name="vandaag">The local date.</param>
    public IReadOnlyList<Invoerfout> Fouten(DateOnly vandaag) =>
    [
        .. Datum > vandaag ? [new Invoerfout("/datum", "Datum ligt in de toekomst.")] : Array.Empty<Invoerfout>(),
        .. Vrijetekst.Fouten(Toelichting, "/toelichting"),
    ];
}
