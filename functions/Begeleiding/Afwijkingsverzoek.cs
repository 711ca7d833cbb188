namespace InzetOpMaat.Functions;

/// <summary>That the next moment of a kind is meant for another date than the rhythm has.</summary>
/// <param name="Datum">The local date.</param>
/// <param name="Toelichting">Free text, kept apart.</param>
internal sealed record Afwijkingsverzoek(DateOnly Datum, Afwijkreden Reden, string? Toelichting = null)
{
    /// <param name="vandaag">The local date.</param>
    public IReadOnlyList<Invoerfout> Fouten(DateOnly vandaag) =>
        [.. Ritmeafwijking.Controleer(Datum, Reden, vandaag), .. Vrijetekst.Fouten(Toelichting, "/toelichting")];
}
