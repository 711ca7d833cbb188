namespace InzetOpMaat.Functions;

/// <summary>That a traject begins.</summary>
/// <param name="Begindatum">The first local date.</param>
/// <param name="VolgendeContactdatum">The local date of the first contact; by the policy when it is not there.</param>
/// <param name="NaamAanbieder">Free text, kept apart: it may say where somebody works or learns.</param>
/// <param name="RedenAfwijking">Why the contact is later than the policy has it: free text, kept apart.</param>
/// <param name="Toelichting">Free text, kept apart.</param>
internal sealed record Trajectverzoek(
    Instrument Instrument,
    Aanbieder Aanbieder,
    Trajectdoel Doel,
    DateOnly Begindatum,
    DateOnly? VolgendeContactdatum = null,
    string? NaamAanbieder = null,
    string? RedenAfwijking = null,
    string? Toelichting = null)
{
    /// <param name="vandaag">The local date.</param>
    public IReadOnlyList<Invoerfout> Fouten(Beleid beleid, DateOnly vandaag) =>
    [
        .. Trajectvalidatie.Controleer(Instrument, Begindatum, VolgendeContactdatum, RedenAfwijking, beleid, vandaag),
        .. Vrijetekst.Fouten(NaamAanbieder, "/naamAanbieder"),
        .. Vrijetekst.Fouten(RedenAfwijking, "/redenAfwijking"),
        .. Vrijetekst.Fouten(Toelichting, "/toelichting"),
    ];
}

/// <summary>That there was contact about a traject.</summary>
/// <param name="VolgendeContactdatum">The local date of the next one; by the policy when it is not there.</param>
/// <param name="RedenAfwijking">Why that is later than the policy has it: free text, kept apart.</param>
/// <param name="Toelichting">Free text, kept apart.</param>
internal sealed record Trajectcontactverzoek(
    Contactuitslag Uitslag, DateOnly? VolgendeContactdatum = null, string? RedenAfwijking = null, string? Toelichting = null)
{
    /// <param name="vandaag">The local date.</param>
    public IReadOnlyList<Invoerfout> Fouten(Traject traject, Beleid beleid, DateOnly vandaag) =>
    [
        .. Trajectvalidatie.ControleerContact(traject, VolgendeContactdatum, RedenAfwijking, beleid, vandaag),
        .. Vrijetekst.Fouten(RedenAfwijking, "/redenAfwijking"),
        .. Vrijetekst.Fouten(Toelichting, "/toelichting"),
    ];
}

/// <summary>That a traject is over.</summary>
/// <param name="Einddatum">The last local date.</param>
/// <param name="Toelichting">Free text, kept apart.</param>
internal sealed record Trajectafrondingsverzoek(Trajectresultaat Resultaat, DateOnly Einddatum, string? Toelichting = null)
{
    /// <param name="vandaag">The local date.</param>
    public IReadOnlyList<Invoerfout> Fouten(Traject traject, DateOnly vandaag) =>
        [.. Trajectvalidatie.ControleerEinde(traject, Einddatum, vandaag), .. Vrijetekst.Fouten(Toelichting, "/toelichting")];
}
