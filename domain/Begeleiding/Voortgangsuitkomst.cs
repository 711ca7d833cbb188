namespace InzetOpMaat.Domain;

/// <summary>
/// What came out of a voortgangsgesprek, in closed values; what the policy of the group does not ask may be null. Text
/// stands apart. Source: beleidskader §4.1.
/// </summary>
/// <param name="GroepPassend">Whether the klantgroep is still right for the klant.</param>
/// <param name="AndereGroep">The group that klant and professional think of, when it is not; moving is a step of its own.</param>
/// <param name="PlanVanAanpakActueelOp">The local date on which the plan van aanpak was last up to date.</param>
/// <param name="VolgendeDatum">The local date that suits better for the next talk than the rhythm; null is by the rhythm.</param>
public sealed record Voortgangsuitkomst(
    Welbevinden? Welbevinden,
    Stressniveau? Stress,
    bool? GroepPassend,
    Klantgroep? AndereGroep,
    Rechtmatigheidsoordeel? Rechtmatigheid,
    IReadOnlyDictionary<Minimaregeling, Regelinggebruik>? Minimaregelingen,
    DateOnly? PlanVanAanpakActueelOp,
    DateOnly? VolgendeDatum);
