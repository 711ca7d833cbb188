using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>To open a generation of a track.</summary>
/// <param name="Begin">When it began (UTC): its heartbeat counts from there.</param>
public sealed record Openopdracht(
    [property: JsonPropertyName("spoorId")] string SpoorId,
    [property: JsonPropertyName("begin")] DateTimeOffset Begin);

/// <summary>What the first step of a generation would give; at most one of these.</summary>
public sealed record Eersteblik(
    [property: JsonPropertyName("begeleiding")] Begeleidingsstand? Begeleiding = null,
    [property: JsonPropertyName("taak")] Taakstand? Taak = null,
    [property: JsonPropertyName("plan")] Planuitkomst? Plan = null);

/// <summary>What a generation must know when it begins.</summary>
/// <param name="GesprekVanaf">Until when (UTC) an existing client waits for the planning of the ambitiegesprek; null when nobody waits any more.</param>
/// <param name="Ronde">The round that is under way of the appointment that the track is about; null for another track.</param>
/// <param name="Eerste">The outcome of its first step, when that could be given with this; else null.</param>
public sealed record Spoorstand(
    [property: JsonPropertyName("spoorId")] string SpoorId,
    [property: JsonPropertyName("klantreisId")] string KlantreisId,
    [property: JsonPropertyName("fase")] Fase Fase,
    [property: JsonPropertyName("hartslagDagen")] int HartslagDagen,
    [property: JsonPropertyName("appversie")] string Appversie,
    [property: JsonPropertyName("klaar")] bool Klaar,
    [property: JsonPropertyName("gesprekVanaf")] DateTimeOffset? GesprekVanaf = null,
    [property: JsonPropertyName("ronde")] int? Ronde = null,
    [property: JsonPropertyName("eerste")] Eersteblik? Eerste = null);

/// <summary>What to look for before going to sleep until an instant.</summary>
/// <param name="Vraag">Null when any news will do.</param>
/// <param name="SlaapTot">When it looks again at the latest (UTC).</param>
/// <param name="Verwacht">When what it waits for comes (UTC); null when that has no moment.</param>
/// <param name="KlantreisId">The journey for which the track ran when its generation began.</param>
/// <param name="Of">A second question, looked for when the first has no answer.</param>
/// <param name="Hartslag">When its generation ends at the latest (UTC); for a step that may have to wait for something else first.</param>
/// <param name="NaEinde">The track knows that it is ending: it is not told again.</param>
public sealed record Kijkopdracht(
    [property: JsonPropertyName("spoorId")] string SpoorId,
    [property: JsonPropertyName("klantreisId")] string KlantreisId,
    [property: JsonPropertyName("vraag")] string? Vraag,
    [property: JsonPropertyName("waarom")] string Waarom,
    [property: JsonPropertyName("slaapTot")] DateTimeOffset SlaapTot,
    [property: JsonPropertyName("verwacht")] DateTimeOffset? Verwacht = null,
    [property: JsonPropertyName("of")] string? Of = null,
    [property: JsonPropertyName("naEinde")] bool NaEinde = false,
    [property: JsonPropertyName("hartslag")] DateTimeOffset Hartslag = default);

/// <summary>What was found: the outcome's value, or null when there is none yet.</summary>
/// <param name="Nieuws">Any news was asked for, and there was some: the track does not go to sleep.</param>
/// <param name="Einde">What the track runs for has ended.</param>
/// <param name="Opnieuw">The track now runs for another journey: its next generation begins.</param>
/// <param name="WachtTot">The track sleeps until this instant (UTC), and then its step must be tried again; null when it sleeps as was asked.</param>
public sealed record Rondblik(
    [property: JsonPropertyName("waarde")] string? Waarde,
    [property: JsonPropertyName("nieuws")] bool Nieuws = false,
    [property: JsonPropertyName("einde")] bool Einde = false,
    [property: JsonPropertyName("opnieuw")] bool Opnieuw = false,
    [property: JsonPropertyName("wachtTot")] DateTimeOffset? WachtTot = null);
