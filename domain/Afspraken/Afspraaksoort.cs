using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>The kinds of appointment up to the first steps of support. Source: beleidskader §4.1.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Afspraaksoort>))]
public enum Afspraaksoort
{
    Ambitiegesprek,

    /// <summary>With the consulent, shortly after the ambitiegesprek.</summary>
    Uitkeringsgesprek,

    /// <summary>The kick-offbijeenkomst of a klantgroep.</summary>
    KickOff,

    /// <summary>The first appointment after the kick-off, with whom the policy names for the group.</summary>
    Kennismaking,
}
