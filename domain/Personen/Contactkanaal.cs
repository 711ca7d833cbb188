using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>How a klant wants to be reached.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Contactkanaal>))]
public enum Contactkanaal
{
    Email,

    Brief,
}
