using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>What happens to a task that is not done yet.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Taakstap>))]
public enum Taakstap
{
    /// <summary>Whoever has it is reminded.</summary>
    Herinneren,

    /// <summary>A manager hears that it is too late.</summary>
    Escaleren,
}
