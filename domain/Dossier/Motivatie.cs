using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>How much a klant wants to come further; why stands with the notes.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Motivatie>))]
public enum Motivatie
{
    Sterk,

    Wisselend,

    Zwak,
}
