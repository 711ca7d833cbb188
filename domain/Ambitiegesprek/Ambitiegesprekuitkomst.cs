namespace InzetOpMaat.Domain;

/// <summary>
/// The outcome of the ambitiegesprek. The klant chooses a group in the first place; when the klant is assigned to
/// another one, the reason is recorded apart as text. Source: beleidskader §3.2, §4.1.
/// </summary>
/// <param name="KeuzeKlant">The group that the klant chose.</param>
/// <param name="Klantgroep">The group to which the klant is assigned.</param>
/// <param name="Commitment">Whether the klant gave the commitment: afspraak = afspraak (§2.3).</param>
/// <param name="Doelgroepenregister">A young person who is in the doelgroepenregister.</param>
/// <param name="Aanvraagdatum">The local date of the application for the benefit, when there is one.</param>
public sealed record Ambitiegesprekuitkomst(
    IReadOnlyDictionary<Leefgebied, Leefgebiedscore> Leefgebieden,
    Klantgroep KeuzeKlant,
    Klantgroep Klantgroep,
    bool Commitment,
    DateOnly? Aanvraagdatum,
    bool Doelgroepenregister = false);
