using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>The kinds of place that a klant finds. Source: beleidskader §2.3, §3.3, §4.1.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Plaatsingssoort>))]
public enum Plaatsingssoort
{
    Regulier,

    /// <summary>Work for too few hours to leave the benefit.</summary>
    Deeltijd,

    Loonkostensubsidie,

    BeschutWerk,

    Vrijwilligerswerk,
}
