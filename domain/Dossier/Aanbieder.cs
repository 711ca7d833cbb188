using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>Who gives a traject; which company or school it is stands with the notes. Source: beleidskader §3.3; the rest is an assumption.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Aanbieder>))]
public enum Aanbieder
{
    DWT,

    KonnecteD,

    Cambio,

    Reintegratiebedrijf,

    Werkgever,

    Onderwijsinstelling,

    Vrijwilligersorganisatie,

    Anders,
}
