using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>The recurring moments of begeleiding and nazorg. Source: beleidskader §3.2, §3.3, §4.1.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Momentsoort>))]
public enum Momentsoort
{
    Voortgangsgesprek,

    /// <summary>An inquiry of its own, for a group whose voortgangsgesprek does not cover it.</summary>
    Rechtmatigheidsonderzoek,

    Themabijeenkomst,

    /// <summary>A task to be in touch; no appointment is planned for it.</summary>
    Contact,

    /// <summary>After a placement; how often is policy per <see cref="Plaatsingssoort"/>.</summary>
    Nazorgcontact,
}
