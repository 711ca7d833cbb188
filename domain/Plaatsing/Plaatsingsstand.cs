using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>Where a plaatsing stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Plaatsingsstand>))]
public enum Plaatsingsstand
{
    /// <summary>Agreed; the first day is yet to come.</summary>
    Afgesproken,

    /// <summary>The klant is in the place, with nazorg.</summary>
    Begonnen,

    /// <summary>The nazorg is over, or that of a next place took its part.</summary>
    NazorgVoorbij,

    /// <summary>The klant is no longer in the place.</summary>
    Afgelopen,
}
