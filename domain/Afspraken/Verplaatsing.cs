namespace InzetOpMaat.Domain;

/// <summary>The wish with which an appointment is moved.</summary>
/// <param name="NietVoor">The first local date (Europe/Amsterdam) that suits the klant; null when any will do.</param>
/// <param name="Bijeenkomst">The session in which the next round has a place already, as it moved as a whole; null when a place is sought.</param>
public sealed record Verplaatsing(DateOnly? NietVoor, string? Bijeenkomst = null);
