using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>The dates that a term can count from.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Termijnoorsprong>))]
public enum Termijnoorsprong
{
    Melding,

    /// <summary>The day on which the poortwachter gave a verdict.</summary>
    Screening,

    Aanvraag,

    /// <summary>The day on which documents were asked.</summary>
    StukkenGevraagd,

    /// <summary>The day on which a complaint came in.</summary>
    Klacht,

    /// <summary>The working day on which a task can be seen: one that was made after closing time counts from the next.</summary>
    Taak,
}
