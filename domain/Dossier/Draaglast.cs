using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>What weighs on a klant. The list is an assumption.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Draaglast>))]
public enum Draaglast
{
    Schulden,

    Taalachterstand,

    Gezondheid,

    Zorgtaken,

    Huisvesting,

    Verslaving,

    Justitie,

    GeenNetwerk,

    GeenWerkervaring,
}
