using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>One mistake in a body.</summary>
/// <param name="Pointer">JSON pointer (RFC 6901); empty for the whole body.</param>
public sealed record Probleemfout(
    [property: JsonPropertyName("pointer")] string Pointer,
    [property: JsonPropertyName("detail")] string Detail);
