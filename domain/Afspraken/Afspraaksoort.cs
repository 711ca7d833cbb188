using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>The kinds of appointment. Source: beleidskader §4.1.</summary>
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

    /// <summary>The periodic talk with the consulent.</summary>
    Voortgangsgesprek,

    /// <summary>The periodic inquiry of a group whose voortgangsgesprek does not cover it.</summary>
    Rechtmatigheidsgesprek,

    /// <summary>A group session about a sector or for a neighbourhood.</summary>
    Themabijeenkomst,

    /// <summary>After a placement.</summary>
    Nazorggesprek,

    /// <summary>Beside the rhythm, because a professional wants it.</summary>
    Extragesprek,
}
