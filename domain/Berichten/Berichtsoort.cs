using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>The messages that a klant gets.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Berichtsoort>))]
public enum Berichtsoort
{
    Uitnodiging,

    Herinnering,

    /// <summary>The appointment is off; a new one follows when needed.</summary>
    AfspraakVervalt,

    /// <summary>The same moment with another colleague.</summary>
    AndereCollega,

    /// <summary>The poortwachter expects no right; you may apply all the same.</summary>
    GeenRecht,

    StukkenGevraagd,

    StukkenHerinnering,

    Besluit,

    /// <summary>The begeleiding changes because the klant moves to another group.</summary>
    Groepswijziging,

    /// <summary>The klant begins in a place: begeleiding ends and nazorg begins.</summary>
    Plaatsing,

    /// <summary>The klantreis has ended; never after Overlijden.</summary>
    Einde,
}
