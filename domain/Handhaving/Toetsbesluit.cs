using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>What a person decides after the omgekeerde toets. Source: beleidskader §3.2.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Toetsbesluit>))]
public enum Toetsbesluit
{
    GeenActie,

    Gesprek,

    /// <summary>Help with what keeps the klant away.</summary>
    Ondersteuning,

    /// <summary>Somebody looks into it; what comes of that is decided outside this system.</summary>
    Handhavingsonderzoek,
}
