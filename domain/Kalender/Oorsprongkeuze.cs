using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>Which of several dates a term counts from.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Oorsprongkeuze>))]
public enum Oorsprongkeuze
{
    Laatste,

    Eerste,
}
