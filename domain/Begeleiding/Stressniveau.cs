using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>How much stress the klant has (beleidskader §2.2). The scale is an assumption.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Stressniveau>))]
public enum Stressniveau
{
    Laag,

    Merkbaar,

    Hoog,
}
