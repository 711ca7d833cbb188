using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>One line of the proposal for an absence.</summary>
public sealed record Regelopdracht(
    [property: JsonPropertyName("afwezigheidId")] string AfwezigheidId,
    [property: JsonPropertyName("nummer")] int Nummer);

/// <summary>What comes next in carrying out a proposal.</summary>
/// <param name="Nummer">The line; null when all is done.</param>
/// <param name="WachtTot">Until when (UTC) it waits, because the klant hears of it; null when it need not.</param>
/// <param name="Herstel">The task with which a person does it when it keeps failing; null for a task, which has its own escalation.</param>
public sealed record Volgenderegel(
    [property: JsonPropertyName("nummer")] int? Nummer,
    [property: JsonPropertyName("wachtTot")] DateTimeOffset? WachtTot = null,
    [property: JsonPropertyName("herstel")] Taakopdracht? Herstel = null);

/// <summary>What came of a line.</summary>
public sealed record Regeluitslag([property: JsonPropertyName("status")] Regelstatus Status);
