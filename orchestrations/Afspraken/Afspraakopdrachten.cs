using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>Asks for an appointment on behalf of a track.</summary>
public sealed record Afspraakopdracht(
    [property: JsonPropertyName("spoorId")] string SpoorId,
    [property: JsonPropertyName("soort")] Afspraaksoort Soort,
    [property: JsonPropertyName("nummer")] int Nummer = 1);

/// <summary>One round of the appointment that a track is about.</summary>
public sealed record Rondeopdracht(
    [property: JsonPropertyName("spoorId")] string SpoorId,
    [property: JsonPropertyName("ronde")] int Ronde);

/// <summary>A message about a round, and how the track looks around once it went.</summary>
public sealed record Berichtronde(
    [property: JsonPropertyName("ronde")] Rondeopdracht Ronde,
    [property: JsonPropertyName("daarna")] Kijkopdracht Daarna);

/// <summary>What came of planning a round. All null when no moment was free in time: a person plans.</summary>
/// <param name="Vervallen">It is off the table: nothing is planned any more.</param>
/// <param name="Herinnering">When to remind the klant (UTC); null when that moment has passed already.</param>
/// <param name="Einde">When the appointment is over (UTC).</param>
public sealed record Planuitkomst(
    [property: JsonPropertyName("afspraakId")] string? AfspraakId,
    [property: JsonPropertyName("herinnering")] DateTimeOffset? Herinnering,
    [property: JsonPropertyName("einde")] DateTimeOffset? Einde,
    [property: JsonPropertyName("vervallen")] bool Vervallen = false);

/// <summary>How a round was closed and what follows; when that is nothing, its track has ended.</summary>
/// <param name="MetDeHand">A person takes the appointment out of the calendar, so that no notice goes to the klant; the track goes on for that.</param>
public sealed record Rondevervolg(
    [property: JsonPropertyName("vervolg")] Vervolg Vervolg,
    [property: JsonPropertyName("metDeHand")] bool MetDeHand = false);
