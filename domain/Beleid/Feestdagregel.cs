using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>Whether the office closes on a holiday.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Feestdagregel>))]
public enum Feestdagregel
{
    Open,

    Gesloten,

    /// <summary>Closed in the years that can be divided by five.</summary>
    GeslotenInLustrumjaar,
}
