namespace InzetOpMaat.Functions;

/// <summary>What the intaker reports of the ambitiegesprek.</summary>
/// <param name="Doelgroepenregister">The klant is in the doelgroepenregister: Groeien is proposed.</param>
/// <param name="RedenAfwijking">Why the klant is assigned to another group than the klant chose: free text, kept apart.</param>
internal sealed record Ambitiegesprekverzoek(
    IReadOnlyDictionary<Leefgebied, Leefgebiedscore> Leefgebieden,
    Klantgroep KeuzeKlant,
    Klantgroep Klantgroep,
    bool Commitment,
    DateOnly? Aanvraagdatum = null,
    string? RedenAfwijking = null,
    bool Doelgroepenregister = false)
{
    private const string Reden = "/redenAfwijking";

    public Ambitiegesprekuitkomst Uitkomst => new(Leefgebieden, KeuzeKlant, Klantgroep, Commitment, Aanvraagdatum, Doelgroepenregister);

    /// <param name="vandaag">The local date.</param>
    public IReadOnlyList<Invoerfout> Fouten(DateOnly vandaag) =>
    [
        .. Ambitiegesprekvalidatie.Controleer(Uitkomst, RedenAfwijking, vandaag)
            .Select(fout => fout.Pointer == "/reden" ? fout with { Pointer = Reden } : fout),
        .. string.IsNullOrWhiteSpace(RedenAfwijking) ? [] : Vrijetekst.Fouten(RedenAfwijking, Reden),
    ];
}
