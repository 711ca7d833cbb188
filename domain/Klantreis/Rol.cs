using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>The roles of the people who carry a klantreis. Source: beleidskader §4.1.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Rol>))]
public enum Rol
{
    Baliemedewerker,

    Poortwachter,

    Intaker,

    Consulent,

    Trainer,

    Werkcoach,

    Werkmakelaar,

    Participatiemakelaar,

    Jobcoach,

    Manager,

    Beleidsmedewerker,

    Beheerder,

    /// <summary>Another system that calls the API, or this system itself.</summary>
    Systeem,
}
