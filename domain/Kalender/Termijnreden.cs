using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>Why the clock of a term stood still, or why it got more time.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Termijnreden>))]
public enum Termijnreden
{
    /// <summary>Awb art. 4:15, first paragraph under a.</summary>
    StukkenGevraagd,

    /// <summary>An authority abroad was asked for information, and the applicant was told so: Awb art. 4:15, first paragraph under b.</summary>
    InformatieUitBuitenland,

    /// <summary>The applicant agreed in writing: Awb art. 4:15, second paragraph under a.</summary>
    KlantStemtIn,

    /// <summary>The delay is due to the applicant: Awb art. 4:15, second paragraph under b.</summary>
    DoorKlant,

    /// <summary>Awb art. 4:15, second paragraph under c.</summary>
    Overmacht,

    /// <summary>The decision cannot be there in time, and the applicant hears when it can: Awb art. 4:14.</summary>
    MeerTijdNodig,
}
