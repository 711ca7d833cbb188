namespace InzetOpMaat.Functions;

/// <summary>What a professional reports of a voortgangsgesprek.</summary>
/// <param name="Aanwezig">False: the klant was not there, and there is nothing else to report than an explanation.</param>
/// <param name="RedenAfwijking">Why another date than that of the rhythm is better: free text, kept apart.</param>
internal sealed record Voortgangsverzoek(
    bool Aanwezig,
    Welbevinden? Welbevinden = null,
    Stressniveau? Stress = null,
    bool? GroepPassend = null,
    Klantgroep? AndereGroep = null,
    Rechtmatigheidsoordeel? Rechtmatigheid = null,
    IReadOnlyDictionary<Minimaregeling, Regelinggebruik>? Minimaregelingen = null,
    DateOnly? PlanVanAanpakActueelOp = null,
    DateOnly? VolgendeDatum = null,
    string? RedenAfwijking = null,
    string? Toelichting = null)
{
    public Voortgangsuitkomst Uitkomst => new(
        Welbevinden, Stress, GroepPassend, AndereGroep, Rechtmatigheid, Minimaregelingen, PlanVanAanpakActueelOp, VolgendeDatum);

    /// <param name="groep">The group in which the klant is.</param>
    /// <param name="vandaag">The local date.</param>
    public IReadOnlyList<Invoerfout> Fouten(Klantgroep groep, IReadOnlyList<Gespreksonderdeel> onderdelen, DateOnly vandaag) =>
    [
        .. Voortgangsvalidatie.Controleer(Aanwezig, Uitkomst, RedenAfwijking, groep, onderdelen, vandaag),
        .. string.IsNullOrWhiteSpace(RedenAfwijking) ? [] : Vrijetekst.Fouten(RedenAfwijking, "/redenAfwijking"),
        .. Vrijetekst.Fouten(Toelichting, "/toelichting"),
    ];
}
