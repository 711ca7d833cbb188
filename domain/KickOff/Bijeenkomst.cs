using System.Text.Json.Serialization;

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

    /// <summary>The session that comes in its place, by <see cref="Verwijzing"/>; null while it goes on.</summary>
    public string? VerzetNaar { get; init; }

    /// <summary>A session that everybody left is being called off, and one that moved is left: nobody joins it any more.</summary>
    public bool HeeftPlaats => VerzetNaar is null && Deelnemers.Count > 0 && Deelnemers.Count < Capaciteit;

    /// <summary>The name of its <see cref="Bijeenkomstreeks"/>.</summary>
    [JsonIgnore]
    public string Reeks => Id[..^$"-{Momentsleutel.Van(Begin)}-{TrainerId}".Length];

    /// <summary><c>{reeks}.{yyyyMMddHHmm}.{trainerId}</c>: where it is found.</summary>
    [JsonIgnore]
    public string Verwijzing => $"{Reeks}.{Momentsleutel.Van(Begin)}.{TrainerId}";
}
