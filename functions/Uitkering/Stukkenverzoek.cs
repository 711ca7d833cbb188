namespace InzetOpMaat.Functions;

/// <summary>That all documents are there.</summary>
/// <param name="Ontvangstdatum">The local date on which they were complete.</param>
internal sealed record Stukkenverzoek(DateOnly Ontvangstdatum)
{
    /// <param name="vandaag">The local date.</param>
    public IReadOnlyList<Invoerfout> Fouten(DateOnly vandaag) =>
        Ontvangstdatum > vandaag ? [new("/ontvangstdatum", "Ontvangstdatum ligt in de toekomst.")] : [];
}
