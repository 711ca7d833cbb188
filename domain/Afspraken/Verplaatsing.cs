namespace InzetOpMaat.Domain;

/// <summary>The wish with which an appointment is moved.</summary>
/// <param name="NietVoor">The first local date (Europe/Amsterdam) that suits who moves it; null when any will do.</param>
/// <param name="Bijeenkomst">The session in which the next round has a place already, as it moved as a whole; null when a place is sought.</param>
/// <param name="DoorOns">A medewerker cannot hold it as it was; else the klant asked.</param>
public sealed record Verplaatsing(DateOnly? NietVoor, string? Bijeenkomst = null, bool DoorOns = false);
