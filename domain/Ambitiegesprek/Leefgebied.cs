using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>The areas of life that are discussed in the ambitiegesprek. Source: beleidskader §3.2; the list is an assumption.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Leefgebied>))]
public enum Leefgebied
{
    WerkEnOpleiding,

    Financien,

    Wonen,

    Gezondheid,

    GezinEnRelaties,

    SociaalNetwerk,

    Taal,

    Mobiliteit,

    Justitie,
}
