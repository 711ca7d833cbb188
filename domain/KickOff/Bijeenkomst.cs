namespace InzetOpMaat.Domain;

/// <summary>A group session with a capacity, for one klantgroep: a kick-off or a themabijeenkomst. Source: beleidskader §4.1.</summary>
public sealed record Bijeenkomst
{
    /// <summary><c>{reeks}-{yyyyMMddHHmm}-{trainerId}</c>, UTC, lower case: two trainers can begin at one moment.</summary>
    public required string Id { get; init; }

    public required Klantgroep Klantgroep { get; init; }

    public required string TrainerId { get; init; }

    public required DateTimeOffset Begin { get; init; }

    public required DateTimeOffset Einde { get; init; }

    public required string Plaats { get; init; }

    public required int Capaciteit { get; init; }

    /// <summary>The appointments that hold a place, by id.</summary>
    public IReadOnlyList<string> Deelnemers { get; init; } = [];

    /// <summary>A session that everybody left is being called off: nobody joins it any more.</summary>
    public bool HeeftPlaats => Deelnemers.Count > 0 && Deelnemers.Count < Capaciteit;
}
