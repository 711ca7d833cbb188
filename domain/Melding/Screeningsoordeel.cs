using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>The rough estimate of the poortwachter: advice, not a decision. Source: beleidskader §4.1, Awb.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Screeningsoordeel>))]
public enum Screeningsoordeel
{
    WaarschijnlijkRecht,

    Onduidelijk,

    GeenRecht,
}
