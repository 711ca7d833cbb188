using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>How a traject ended.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Trajectresultaat>))]
public enum Trajectresultaat
{
    /// <summary>The goal was reached.</summary>
    Geslaagd,

    /// <summary>The goal was not reached.</summary>
    NietGeslaagd,

    /// <summary>It ended before it could succeed or fail, as with the end of the klantreis.</summary>
    Afgebroken,
}
