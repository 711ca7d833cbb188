using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>How far a list of existing clients is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Invoerstatus>))]
public enum Invoerstatus
{
    Loopt,

    /// <summary>Somebody stopped it; it can be resumed.</summary>
    Onderbroken,

    /// <summary>A portion kept failing; once the cause is mended it can be resumed.</summary>
    Vastgelopen,

    Klaar,
}
