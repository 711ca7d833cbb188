namespace InzetOpMaat.Domain;

/// <summary>A place that a klant found. Who the employer is stands with the notes. Dates are local (Europe/Amsterdam).</summary>
public sealed record Plaatsing
{
    /// <summary>1 for the first place of the klantreis.</summary>
    public required int Nummer { get; init; }

    public required Plaatsingssoort Soort { get; init; }

    /// <summary>The first day in the place.</summary>
    public required DateOnly Ingangsdatum { get; init; }

    /// <summary>The last day, when it was agreed; null when the place is for as long as it lasts.</summary>
    public DateOnly? Einddatum { get; init; }

    public required decimal UrenPerWeek { get; init; }

    /// <summary>The klant stays in begeleiding beside the place: it is partial, or of a kind of which the policy says so.</summary>
    public required bool BegeleidingGaatDoor { get; init; }

    public required Plaatsingsstand Stand { get; init; }

    /// <summary>Whether the place is, or will be, the klant's on a date.</summary>
    public bool GeldtOp(DateOnly datum) => Stand != Plaatsingsstand.Afgelopen && (Einddatum is null || Einddatum >= datum);
}
