using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>What must be acted on the same day. Source: beleidskader §4.1.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Spoedsoort>))]
public enum Spoedsoort
{
    /// <summary>No money for food.</summary>
    Broodnood,

    /// <summary>Threatened eviction.</summary>
    Huisuitzetting,
}
