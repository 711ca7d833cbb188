using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>The input of every orchestrator: which track it drives.</summary>
/// <param name="VerwachteVersie">The version that the previous generation asked the host to continue with; null at a start.</param>
public sealed record Spoorinvoer(
    [property: JsonPropertyName("spoorId")] string SpoorId,
    [property: JsonPropertyName("verwachteVersie")] string? VerwachteVersie = null);
