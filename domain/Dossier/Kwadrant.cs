using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>Willing and able, or not: the four quarters by which the approach is chosen, with willing and able as the aim.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Kwadrant>))]
public enum Kwadrant
{
    NietWillenNietKunnen,

    NietWillenWelKunnen,

    WelWillenNietKunnen,

    WelWillenWelKunnen,
}
