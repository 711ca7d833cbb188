using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>What a traject waits for.</summary>
/// <param name="Loopt">False when it has ended: there is nothing to wait for.</param>
/// <param name="Vraag">The question that the next contact, or the end, answers.</param>
/// <param name="Ronde">Tells the task about that contact apart.</param>
/// <param name="KijkOp">When somebody must hear that the contact is due (UTC).</param>
public sealed record Trajectstand(
    [property: JsonPropertyName("loopt")] bool Loopt,
    [property: JsonPropertyName("vraag")] string Vraag,
    [property: JsonPropertyName("ronde")] string Ronde,
    [property: JsonPropertyName("kijkOp")] DateTimeOffset KijkOp);
