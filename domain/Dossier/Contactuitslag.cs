using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>How a contact about a traject went.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Contactuitslag>))]
public enum Contactuitslag
{
    OpSchema,

    /// <summary>Something must change, or it will not succeed.</summary>
    Zorgen,

    /// <summary>Nobody was reached: it was tried.</summary>
    NietBereikt,
}
