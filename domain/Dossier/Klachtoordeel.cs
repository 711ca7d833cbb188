using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>How a complaint was settled (Awb ch. 9).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Klachtoordeel>))]
public enum Klachtoordeel
{
    Gegrond,

    Ongegrond,

    /// <summary>Settled with the klant, so that there is nothing left to judge (Awb art. 9:5).</summary>
    Opgelost,
}
