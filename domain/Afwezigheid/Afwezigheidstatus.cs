using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>How far the proposal for an absence is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Afwezigheidstatus>))]
public enum Afwezigheidstatus
{
    /// <summary>Nothing changed yet.</summary>
    Voorgesteld,

    /// <summary>Accepted: nothing new is planned in this time, and the proposal is being carried out.</summary>
    Akkoord,

    Uitgevoerd,

    /// <summary>Taken back before it began: the proposal lapses. What was moved already stays.</summary>
    Ingetrokken,
}
