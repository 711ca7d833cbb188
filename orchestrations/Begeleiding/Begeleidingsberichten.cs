using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>To look at the begeleiding of a journey.</summary>
/// <param name="Hartslag">When it looks again at the latest (UTC).</param>
public sealed record Bekijkopdracht(
    [property: JsonPropertyName("klantreisId")] string KlantreisId,
    [property: JsonPropertyName("hartslag")] DateTimeOffset Hartslag);

/// <summary>What begeleiding asks of the journey now.</summary>
/// <param name="Fase">The phase of the journey; when it is another one, begeleiding is over.</param>
/// <param name="Verhuizing">The stay in a new group that has yet to begin; null when the klant is where he or she was.</param>
/// <param name="Herindelen">The stay in which a person must look whether the group still fits; null when not now.</param>
/// <param name="KijkWeer">When the next thing is due (UTC); null when there is only waiting for what is under way.</param>
/// <param name="Waarom">What is due then, in Dutch.</param>
/// <param name="SlaaptTot">Until when the journey sleeps (UTC), when there was nothing to do.</param>
/// <param name="Nazorg">What the klant's places ask; in nazorg that is all there is. Null when a move comes first.</param>
public sealed record Begeleidingsstand(
    [property: JsonPropertyName("fase")] Fase Fase,
    [property: JsonPropertyName("verhuizing")] Groepsverhuizing? Verhuizing,
    [property: JsonPropertyName("kennismaken")] bool Kennismaken,
    [property: JsonPropertyName("herindelen")] int? Herindelen,
    [property: JsonPropertyName("kijkWeer")] DateTimeOffset? KijkWeer,
    [property: JsonPropertyName("waarom")] string Waarom,
    [property: JsonPropertyName("nazorg")] Nazorgstand? Nazorg = null,
    [property: JsonPropertyName("slaaptTot")] DateTimeOffset? SlaaptTot = null)
{
    /// <summary>Something must be done before the journey can sleep.</summary>
    [JsonIgnore]
    public bool MoetIets => Verhuizing is not null || Kennismaken || Herindelen is not null || Nazorg is { MoetIets: true };
}

/// <summary>A move to another group.</summary>
/// <param name="Verblijf">Which stay in a group begins.</param>
/// <param name="RegieWisselt">The uitvoeringsregie goes over between DWT and IO.</param>
public sealed record Groepsverhuizing(
    [property: JsonPropertyName("klantreisId")] string KlantreisId,
    [property: JsonPropertyName("verblijf")] int Verblijf,
    [property: JsonPropertyName("regieWisselt")] bool RegieWisselt);
