using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>Why a klantreis ended.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Eindereden>))]
public enum Eindereden
{
    /// <summary>The klant has work, and the nazorg is over or not needed.</summary>
    Werk,

    /// <summary>The klant moved to another municipality.</summary>
    Verhuizing,

    PensioengerechtigdeLeeftijd,

    /// <summary>Nothing is sent to the klant any more, also no word of the end.</summary>
    Overlijden,

    /// <summary>There is no right; or the poortwachter found none and the klant did not apply all the same.</summary>
    GeenRecht,

    /// <summary>The application was refused or not handled, and klant and consulent see no reason to go on.</summary>
    Afgewezen,

    /// <summary>The klant asked to stop.</summary>
    EigenVerzoek,
}
