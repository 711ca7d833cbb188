using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>What follows when a klant did not appear. None of it is a sanction (beleidskader §3.2).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Opvolging>))]
public enum Opvolging
{
    NieuweUitnodiging,

    /// <summary>A person calls.</summary>
    Belafspraak,

    /// <summary>A signal for a person, who goes through the omgekeerde toets.</summary>
    Signaal,
}
