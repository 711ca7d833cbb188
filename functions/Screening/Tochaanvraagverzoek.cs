namespace InzetOpMaat.Functions;

/// <summary>That the klant applies all the same.</summary>
/// <param name="Aanvraagdatum">The local date of the application; today when it is null.</param>
internal sealed record Tochaanvraagverzoek(DateOnly? Aanvraagdatum = null)
{
    /// <param name="vandaag">The local date.</param>
    public IReadOnlyList<Invoerfout> Fouten(DateOnly vandaag) =>
        Aanvraagdatum > vandaag ? [new("/aanvraagdatum", "Aanvraagdatum ligt in de toekomst.")] : [];
}
