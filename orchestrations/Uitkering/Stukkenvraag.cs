using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>Until when (UTC) the documents are awaited before somebody calls.</summary>
public sealed record Stukkenvraag([property: JsonPropertyName("uiterlijk")] DateTimeOffset Uiterlijk);
