using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>The four groups that decide the service a klant gets. Source: beleidskader §3.1.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Klantgroep>))]
public enum Klantgroep
{
    /// <summary>Can work at once.</summary>
    Matchen,

    /// <summary>Can work after support.</summary>
    Groeien,

    /// <summary>Of value to society, not to the labour market.</summary>
    Faciliteren,

    /// <summary>Great obstacles; security of existence comes first.</summary>
    Zorgen,
}
