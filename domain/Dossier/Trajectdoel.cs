using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>What a traject is for. The list is an assumption.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Trajectdoel>))]
public enum Trajectdoel
{
    Werkfit,

    Werkervaring,

    Vakbekwaamheid,

    Plaatsing,

    Meedoen,

    Taal,

    Inzicht,
}
