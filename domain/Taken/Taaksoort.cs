using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>What a task asks of a person.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Taaksoort>))]
public enum Taaksoort
{
    Screening,

    /// <summary>Act today: food, advance.</summary>
    Broodnood,

    /// <summary>Act today: threatened eviction.</summary>
    Huisuitzetting,

    /// <summary>Refer to a partner.</summary>
    Doorverwijzing,

    /// <summary>Record the outcome of an appointment that has passed.</summary>
    AfspraakUitkomst,

    /// <summary>No free moment was found in time, or too many rounds: plan by hand, call the klant.</summary>
    AfspraakPlannen,

    /// <summary>Documents did not come in time: call.</summary>
    StukkenOpvolgen,

    /// <summary>Decide on the application.</summary>
    Besluiten,

    /// <summary>Be in touch with the klant: a moment of begeleiding that is no appointment.</summary>
    Contact,

    /// <summary>The mark of the klantgroep no longer fits: look whether the group does.</summary>
    Herindeling,

    /// <summary>The klant moves to a group led by the other organisation: hand over, or take over, at DWT.</summary>
    OverdrachtDWT,

    /// <summary>The same at IO.</summary>
    OverdrachtIO,

    /// <summary>The klant keeps not appearing: do the omgekeerde toets.</summary>
    Handhavingssignaal,

    /// <summary>The application was not granted and the term to object is over: end the klantreis, or go on without a benefit.</summary>
    VervolgNaBesluit,

    /// <summary>The last day in a place is over before the nazorg was: what comes next, a new place, terugval or an end?</summary>
    PlaatsingAfgelopen,

    /// <summary>The next contact about a traject is due: be in touch and record it, with the next one.</summary>
    Trajectcontact,

    /// <summary>Somebody joined or left a household: look what it means for the benefit, and decide.</summary>
    HuishoudenGewijzigd,

    /// <summary>The klant complained: settle it within the term of the law. It outlives the klantreis.</summary>
    Klacht,

    /// <summary>The plan van aanpak was found not to be up to date: renew it with the klant.</summary>
    PlanVernieuwen,

    /// <summary>
    /// The klant died and is invited to an appointment: take it out of the calendar by hand, without a notice. It outlives
    /// the klantreis.
    /// </summary>
    AgendaOpruimen,

    /// <summary>A step failed after all its retries: repair, then finish this task to try again.</summary>
    StapMislukt,
}
