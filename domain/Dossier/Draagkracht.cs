using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>What gives a klant strength. The list is an assumption.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Draagkracht>))]
public enum Draagkracht
{
    Netwerk,

    Werkervaring,

    Opleiding,

    Gezondheid,

    Gezin,

    Mobiliteit,

    Taal,
}
