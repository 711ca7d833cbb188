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

    /// <summary>The clock of the term for the decision stands still (Awb art. 4:15).</summary>
    BeslistermijnOpgeschort,

    /// <summary>It runs again, with the last day for the decision.</summary>
    BeslistermijnHervat,

    /// <summary>The decision takes longer, with its last day (Awb art. 4:14).</summary>
    BeslistermijnVerlengd,

    Besluit,

    /// <summary>The begeleiding changes because the klant moves to another group.</summary>
    Groepswijziging,

    /// <summary>The klant begins in a place: begeleiding ends and nazorg begins.</summary>
    Plaatsing,

    /// <summary>The klantreis has ended; never after Overlijden.</summary>
    Einde,
}
