namespace InzetOpMaat.Local;

/// <summary>Moves the clock: to an instant, a number of days further, to the next moment, or changes how it goes by itself.</summary>
/// <param name="Naar">An instant with any offset; not before now.</param>
/// <param name="Dagen">Days of 24 hours from now.</param>
/// <param name="Volgende">True: to the next due moment.</param>
/// <param name="Stand"><c>follow</c>, <c>hold</c>, <c>tempo</c> or <c>skip</c>.</param>
/// <param name="Tempo">Virtual seconds in a real one, with <c>tempo</c>.</param>
public sealed record Klokverzoek(DateTimeOffset? Naar, double? Dagen, bool? Volgende, string? Stand, double? Tempo);
