using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>The state of a task.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Taakstatus>))]
public enum Taakstatus
{
    Open,

    Afgerond,

    /// <summary>No longer needed.</summary>
    Vervallen,
}
