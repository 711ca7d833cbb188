using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>Where a klantreis stands, in the order of the policy. Source: beleidskader §4.1.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Fase>))]
public enum Fase
{
    /// <summary>Melding made; the poortwachter screens.</summary>
    Screening,

    /// <summary>The talk in which the klant chooses a group.</summary>
    Ambitiegesprek,

    /// <summary>Waiting for, or at, the kick-offbijeenkomst.</summary>
    KickOff,

    /// <summary>Support, voortgang and rechtmatigheid, for years.</summary>
    Begeleiding,

    /// <summary>After a placement.</summary>
    Nazorg,

    /// <summary>The journey has ended, with a reason.</summary>
    Beeindigd,
}
