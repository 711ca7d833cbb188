namespace InzetOpMaat.Orchestrations;

/// <summary>A calendar item. Title and text are neutral: no benefit, group, reason or personal detail (docs/privacy.md).</summary>
/// <param name="Agenda">The mailbox whose calendar holds it.</param>
/// <param name="Sleutel">Deterministic key, such as the appointment's id.</param>
/// <param name="Deelnemers">E-mail addresses; hidden from each other when <paramref name="VerbergDeelnemers"/>.</param>
public sealed record Agendaitem(
    string Agenda,
    string Sleutel,
    string Titel,
    string Tekst,
    string Plaats,
    Tijdvak Wanneer,
    IReadOnlyList<string> Deelnemers,
    bool VerbergDeelnemers);
