namespace InzetOpMaat.Local;

/// <summary>Why Exchange mailed an attendee.</summary>
public enum Uitnodigingsoort
{
    Uitnodiging,

    Wijziging,

    Annulering,
}

/// <summary>One mail about a calendar item to one attendee; a double is a second record.</summary>
/// <param name="Op">When it was sent, on the clock of the stand-in.</param>
/// <param name="Sleutel">Our key on the item; empty when it has none.</param>
public sealed record Uitnodiging(
    DateTimeOffset Op, Uitnodigingsoort Soort, string Aan, string Agenda, string Sleutel, string Onderwerp, string Plaats, DateTimeOffset Begin);

/// <summary>One e-mail that was sent.</summary>
public sealed record VerstuurdBericht(DateTimeOffset Op, string Van, IReadOnlyList<string> Aan, string Sleutel, string Onderwerp, string Inhoud);

/// <summary>One task in the To Do of a colleague.</summary>
public sealed record GespiegeldeTaak(string Agenda, string Lijst, string? TaakId, string Titel, string Uiterlijk, bool Afgerond);

/// <summary>One item of a calendar, as its owner sees it.</summary>
public sealed record Agendaregel(
    string Id, string? Sleutel, string Titel, string Inhoud, string Plaats, DateTimeOffset Begin, DateTimeOffset Einde, IReadOnlyList<string> Deelnemers);

/// <summary>A time at which a colleague is not free, for a reason of his or her own.</summary>
public sealed record Bezetting(DateTimeOffset Begin, DateTimeOffset Einde, string Titel);
