using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>How an area of life goes, as klant and intaker see it together.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Leefgebiedscore>))]
public enum Leefgebiedscore
{
    /// <summary>Gives support.</summary>
    Steun,

    Neutraal,

    /// <summary>Stands in the way.</summary>
    Belemmering,

    NietBesproken,
}
