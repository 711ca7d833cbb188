using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>Who holds the uitvoeringsregie. Source: beleidskader §4.1.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Organisatie>))]
public enum Organisatie
{
    /// <summary>Deventer Werktalent.</summary>
    DWT,

    /// <summary>Afdeling Inkomensondersteuning.</summary>
    IO,
}
