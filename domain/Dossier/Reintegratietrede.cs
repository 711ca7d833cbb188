using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>The steps of the re-integratieladder, in order. The list is an assumption.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Reintegratietrede>))]
public enum Reintegratietrede
{
    Zorg,

    SocialeActivering,

    Arbeidsactivering,

    Toeleiding,

    Bemiddeling,
}
