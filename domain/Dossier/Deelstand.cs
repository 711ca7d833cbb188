using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>How a part of the dossier stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Deelstand>))]
public enum Deelstand
{
    Actueel,

    /// <summary>Recorded, and too long ago by the policy.</summary>
    Verouderd,

    Ontbreekt,
}
