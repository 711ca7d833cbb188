namespace InzetOpMaat.Domain;

/// <summary>The wish with which an appointment is moved.</summary>
/// <param name="NietVoor">The first local date (Europe/Amsterdam) that suits the klant; null when any will do.</param>
public sealed record Verplaatsing(DateOnly? NietVoor);
