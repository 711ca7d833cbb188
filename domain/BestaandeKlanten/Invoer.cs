namespace InzetOpMaat.Domain;

/// <summary>A list of existing clients that is being taken over: how far it is. Instants are UTC; no personal value.</summary>
public sealed record Invoer
{
    /// <summary>A UUID; the same list always has the same.</summary>
    public required string Id { get; init; }

    public required string OntvangenVan { get; init; }

    public required DateTimeOffset OntvangenOp { get; init; }

    /// <summary>From this come the ids of the persons, households and journeys that it makes: the same at every try.</summary>
    public required string Zout { get; init; }

    public required int Regels { get; init; }

    /// <summary>How many have their turn for an ambitiegesprek from which local date.</summary>
    public required IReadOnlyDictionary<DateOnly, int> Verdeling { get; init; }

    /// <summary>The last local date of the period that the policy gives; later turns did not fit.</summary>
    public required DateOnly PeriodeTot { get; init; }

    public Invoerstatus Status { get; init; }

    /// <summary>How many rows were handled, in the order of the list.</summary>
    public int Verwerkt { get; init; }

    /// <summary>The rows whose client turned out to be known when they were handled, by their number in the list.</summary>
    public IReadOnlyList<int> AlBekend { get; init; } = [];

    /// <summary>Who stopped it; null when nobody did, or it was resumed.</summary>
    public string? OnderbrokenDoor { get; init; }

    public DateTimeOffset? KlaarOp { get; init; }

    public Invoer Met(int verwerkt, IEnumerable<int> alBekend) =>
        this with { Verwerkt = verwerkt, AlBekend = [.. AlBekend.Union(alBekend).Order()] };

    public Invoer RondAf(DateTimeOffset nu) => this with { Status = Invoerstatus.Klaar, KlaarOp = nu };
}
