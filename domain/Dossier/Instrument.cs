using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>What a traject is. Source: beleidskader §3.3, §4.1; the last four are an assumption.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Instrument>))]
public enum Instrument
{
    Werkleerroute,

    Stage,

    Snuffelstage,

    WorkFast,

    Loonkostensubsidie,

    BeschutWerk,

    Vrijwilligerswerk,

    AdditioneleArbeid,

    Scholing,

    Taaltraining,

    Sollicitatietraining,

    Coaching,

    Diagnose,
}
