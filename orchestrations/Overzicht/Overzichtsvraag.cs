namespace InzetOpMaat.Orchestrations;

/// <summary>Which journeys are asked for: those that meet every condition given.</summary>
public sealed record Overzichtsvraag
{
    public Klantgroep? Klantgroep { get; init; }

    public Fase? Fase { get; init; }

    public Klantreisstatus? Status { get; init; }

    public Organisatie? Regie { get; init; }

    /// <summary>One of these is a contact of the klant, by medewerker id; null for any.</summary>
    public IReadOnlySet<string>? Medewerkers { get; init; }

    public bool? TeLaat { get; init; }

    /// <summary>It goes on, and nothing stands for it; or something does.</summary>
    public bool? ZonderVolgendMoment { get; init; }

    /// <summary>The first instant (UTC) of the melding.</summary>
    public DateTimeOffset? GemeldVanaf { get; init; }

    /// <summary>The instant (UTC) before which the melding was.</summary>
    public DateTimeOffset? GemeldVoor { get; init; }

    public bool Past(Overzichtsrij rij, DateTimeOffset nu) =>
        (Klantgroep is null || rij.Klantgroep == Klantgroep)
        && (Fase is null || rij.Fase == Fase)
        && (Status is null || rij.Status == Status)
        && (Regie is null || rij.Regie == Regie)
        && (TeLaat is null || rij.IsTeLaat(nu) == TeLaat)
        && (ZonderVolgendMoment is null || rij.IsZonderVolgendMoment == ZonderVolgendMoment)
        && (GemeldVanaf is null || rij.GemeldOp >= GemeldVanaf)
        && (GemeldVoor is null || rij.GemeldOp < GemeldVoor)
        && (Medewerkers is null || IsVan(Medewerkers, rij.Contactpersonen));

    private static bool IsVan(IReadOnlySet<string> medewerkers, IReadOnlyList<Overzichtscontact>? contacten)
    {
        for (var plaats = 0; plaats < contacten?.Count; plaats++)
        {
            if (medewerkers.Contains(contacten[plaats].MedewerkerId))
            {
                return true;
            }
        }

        return false;
    }
}
