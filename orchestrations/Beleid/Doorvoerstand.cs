using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>How far the journeys have been rung for a version of the policy.</summary>
/// <param name="WachtTot">The instant (UTC) at which it begins; null once that has come.</param>
public sealed record Doorvoerstand(
    [property: JsonPropertyName("klaar")] bool Klaar,
    [property: JsonPropertyName("wachtTot")] DateTimeOffset? WachtTot);
