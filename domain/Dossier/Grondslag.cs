using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>What a judgement about a klant rests on, so that a file is divided as objectively as can be. The list is an assumption.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Grondslag>))]
public enum Grondslag
{
    /// <summary>What klant and professional said to each other.</summary>
    Gesprek,

    /// <summary>A diagnostic instrument (beleidskader §4.1).</summary>
    Diagnoseinstrument,

    /// <summary>What was seen at work, in a stage or a traject.</summary>
    Praktijk,
}
