using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>What the themabijeenkomsten of a klantgroep are about. Source: beleidskader §3.3.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Themarichting>))]
public enum Themarichting
{
    /// <summary>A sector of the labour market.</summary>
    Branche,

    /// <summary>The neighbourhood; for Zorgen debts, poverty and not passing it on.</summary>
    Wijk,
}
