using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>Points at a signal of a journey.</summary>
public sealed record Signaalverwijzing([property: JsonPropertyName("nummer")] int Nummer);
