using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>Where one journey stands, for lists. Instants are UTC.</summary>
/// <param name="VolgendMoment">The earliest next moment of its tracks; null when it has ended.</param>
/// <param name="TeLaatVanaf">From when the journey counts as late if nothing is done; null when nothing is open.</param>
/// <param name="Contactpersonen">In the order of their roles.</param>
/// <param name="OpenTaken">What is to be done for it, with the last local date.</param>
public sealed record Overzichtsrij(
    string KlantreisId,
    Fase Fase,
    Klantgroep? Klantgroep,
    Organisatie? Regie,
    DateTimeOffset GemeldOp,
    DateTimeOffset? VolgendMoment,
    string? VolgendWaarom,
    DateTimeOffset? TeLaatVanaf,
    Klantreisstatus Status = Klantreisstatus.Lopend,
    IReadOnlyList<Overzichtscontact>? Contactpersonen = null,
    IReadOnlyList<Overzichtstaak>? OpenTaken = null,
    string? PersoonId = null)
{
    /// <summary>Nobody may fall out of sight: a journey that goes on has a next moment.</summary>
    [JsonIgnore]
    public bool IsZonderVolgendMoment => VolgendMoment is null && Status != Klantreisstatus.Beeindigd;

    public bool IsTeLaat(DateTimeOffset nu) => TeLaatVanaf < nu;
}

/// <summary>Who is the contact in a role, by medewerker id.</summary>
public sealed record Overzichtscontact(Rol Rol, string MedewerkerId);

/// <summary>Who has a task to do, and its last local date.</summary>
public sealed record Overzichtstaak(string MedewerkerId, DateOnly Fataal);
