using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>By which calendar a day is a working day.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Dagenkalender>))]
public enum Dagenkalender
{
    /// <summary>Opening hours, holidays and closing days of the policy.</summary>
    Kantoor,

    /// <summary><see cref="Algemenetermijnenwet"/>.</summary>
    Wet,
}
