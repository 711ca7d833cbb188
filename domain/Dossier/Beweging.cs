using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>How somebody moved between two moments.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Beweging>))]
public enum Beweging
{
    Vooruit,

    Gelijk,

    /// <summary>Elsewhere, and neither better nor worse.</summary>
    Anders,

    Achteruit,
}
