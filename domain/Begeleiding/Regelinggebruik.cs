using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>Whether a klant uses a minimaregeling.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Regelinggebruik>))]
public enum Regelinggebruik
{
    Gebruikt,

    /// <summary>There is a right to it that is not used yet.</summary>
    ZouKunnen,

    NietVanToepassing,
}
