using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>To look at a task.</summary>
/// <param name="KlantreisId">The journey for which the track ran when its generation began.</param>
/// <param name="Hartslag">When it looks again at the latest (UTC).</param>
/// <param name="Eerder">What the last look of this generation saw; null at the first.</param>
public sealed record Bekijktaakopdracht(
    [property: JsonPropertyName("spoorId")] string SpoorId,
    [property: JsonPropertyName("klantreisId")] string KlantreisId,
    [property: JsonPropertyName("hartslag")] DateTimeOffset Hartslag,
    [property: JsonPropertyName("eerder")] Taakbeeld? Eerder);

/// <summary>What lists show of an open task: they follow when it changes.</summary>
/// <param name="Herinneren">UTC; null while it rests.</param>
/// <param name="Escaleren">UTC; null while it rests.</param>
public sealed record Taakbeeld(
    [property: JsonPropertyName("medewerkerId")] string MedewerkerId,
    [property: JsonPropertyName("herinneren")] DateTimeOffset? Herinneren,
    [property: JsonPropertyName("escaleren")] DateTimeOffset? Escaleren,
    [property: JsonPropertyName("herinnerd")] bool Herinnerd,
    [property: JsonPropertyName("geescaleerd")] bool Geescaleerd);

/// <summary>Where a task stands.</summary>
/// <param name="Klaar">It is done, or off the table; who waits for it has been told.</param>
/// <param name="Gespiegeld">To Do shows it as it is. When it is done too, the track has ended.</param>
/// <param name="NuDoen">What must be done before the track can sleep; null when nothing must.</param>
/// <param name="SlaaptTot">Until when the track sleeps (UTC), when there is nothing to do.</param>
public sealed record Taakstand(
    [property: JsonPropertyName("blik")] Rondblik Blik,
    [property: JsonPropertyName("klaar")] bool Klaar,
    [property: JsonPropertyName("gespiegeld")] bool Gespiegeld,
    [property: JsonPropertyName("nuDoen")] Taakstap? NuDoen,
    [property: JsonPropertyName("slaaptTot")] DateTimeOffset SlaaptTot,
    [property: JsonPropertyName("beeld")] Taakbeeld? Beeld);
