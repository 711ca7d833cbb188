using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>What people with a low income can use. The list is an assumption, to be confirmed by the municipality.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Minimaregeling>))]
public enum Minimaregeling
{
    BijzondereBijstand,

    IndividueleInkomenstoeslag,

    CollectieveZorgverzekering,

    KwijtscheldingBelastingen,

    /// <summary>Sport, culture and school for who has little money.</summary>
    Meedoenregeling,

    Schuldhulpverlening,
}
