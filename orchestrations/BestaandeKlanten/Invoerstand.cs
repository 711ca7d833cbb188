using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>Whether a list has anything left to do now.</summary>
public sealed record Invoerstand([property: JsonPropertyName("klaar")] bool Klaar);
