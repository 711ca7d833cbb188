using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>What goes with one time in which the clock of the term for the decision stands still.</summary>
/// <param name="Vraag">Under which question it is recorded that the clock runs again.</param>
/// <param name="Tot">When (UTC) it does so by itself; null when somebody has to say so.</param>
public sealed record Opschortingstand(
    [property: JsonPropertyName("vraag")] string Vraag,
    [property: JsonPropertyName("tot")] DateTimeOffset? Tot,
    [property: JsonPropertyName("meldtBegin")] bool MeldtBegin,
    [property: JsonPropertyName("meldtEinde")] bool MeldtEinde);
