namespace InzetOpMaat.Domain;

/// <summary>The benefit of one household: partners share one. Source: beleidskader §1.1, §4.1.</summary>
public sealed record Uitkering
{
    public required string HuishoudenId { get; init; }

    /// <summary>The journey of the household whose ambitiegesprek started the track; messages go to this person.</summary>
    public required string KlantreisId { get; init; }

    /// <summary>The one contact at IO for the household, by medewerker id.</summary>
    public required string ConsulentId { get; init; }

    /// <summary>Local date from which the decision term counts (Awb 4:13).</summary>
    public required DateOnly Aanvraagdatum { get; init; }

    /// <summary>Last local date for the decision, with why, as it was when the term last changed.</summary>
    public required AfgeleideDatum BeslissenVoor { get; init; }

    /// <summary>The term that ends on that date, with each time that its clock stood still.</summary>
    public required Termijnverloop Termijn { get; init; }

    public IReadOnlyList<Stuksoort> GevraagdeStukken { get; init; } = [];

    public DateOnly? StukkenGevraagdOp { get; init; }

    public DateOnly? StukkenOntvangenOp { get; init; }

    public Besluit? Besluit { get; init; }

    public DateOnly? BesluitOp { get; init; }

    /// <summary>Whether the clock of the term stands still while the decision is awaited.</summary>
    public bool IsOpgeschort(DateOnly vandaag) => Besluit is null && Termijn.StaatStil(vandaag);

    /// <summary>The last local date for the decision as it is today: it moves on while the clock stands still.</summary>
    public AfgeleideDatum Uiterlijk(DateOnly vandaag, Beleid beleid) => IsOpgeschort(vandaag) ? Termijn.Einde(vandaag, beleid) : BeslissenVoor;
}
