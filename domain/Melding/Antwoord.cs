using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>An answer on the checklist.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Antwoord>))]
public enum Antwoord
{
    Ja,

    Nee,

    Onbekend,
}
