namespace InzetOpMaat.Orchestrations;

/// <summary>That another medewerker is to hold an appointment.</summary>
/// <param name="Sleutel">Tells it apart from another of the same appointment, such as an absence.</param>
/// <param name="Naar">Who takes it over; null when it is only moved.</param>
/// <param name="Wie">Who decided it.</param>
/// <param name="Waarom">Dutch, for the timeline.</param>
/// <param name="Wens">When it can be again; null is from the day on that it was.</param>
/// <param name="Geldt">Whether it is still needed.</param>
public sealed record Vervanging(
    string AfspraakId, string Sleutel, string Van, string? Naar, string Wie, string Waarom, Verplaatsing? Wens, Func<Afspraak, bool> Geldt)
{
    /// <summary>For an appointment that falls in an absence.</summary>
    public static Vervanging Bij(Afwezigheid afwezigheid, string afspraakId, string? naar, Verplaatsing? wens, DateTimeOffset nu) => new(
        afspraakId,
        afwezigheid.Id,
        afwezigheid.MedewerkerId,
        naar,
        afwezigheid.AkkoordDoor!,
        "De medewerker is er dan niet.",
        wens,
        afspraak => Afwezigheidsplanner.Valt(afspraak, afwezigheid, nu));
}
