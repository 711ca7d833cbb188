using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>In what a term is counted.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Termijneenheid>))]
public enum Termijneenheid
{
    /// <summary>Calendar days.</summary>
    Dagen,

    Werkdagen,

    Weken,

    Maanden,
}
