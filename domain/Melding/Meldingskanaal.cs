using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>How the melding came in. Source: beleidskader §4.1.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Meldingskanaal>))]
public enum Meldingskanaal
{
    Balie,

    Telefoon,

    Website,
}
