using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>Whether a version of the policy has been decided.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Beleidsstatus>))]
public enum Beleidsstatus
{
    Voorgesteld,

    /// <summary>Proposed, and taken back before it was decided: it stays to be seen and never holds.</summary>
    Ingetrokken,

    /// <summary>Decided: it holds from its date on, and never changes any more.</summary>
    Vastgesteld,
}
