using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>Whether a term must end on a working day, and where it goes when it does not.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Werkdageis>))]
public enum Werkdageis
{
    Geen,

    Volgende,

    Vorige,
}
