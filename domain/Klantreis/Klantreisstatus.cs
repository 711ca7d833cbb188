using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>Whether a klantreis goes on.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Klantreisstatus>))]
public enum Klantreisstatus
{
    Lopend,

    /// <summary>The clock of the term for the decision stands still (Awb art. 4:15).</summary>
    Opgeschort,

    Beeindigd,
}
