namespace InzetOpMaat.Domain;

/// <summary>The household brought all the documents that were asked for.</summary>
/// <param name="Ontvangstdatum">The local date (Europe/Amsterdam) on which they were complete; the decision term runs on from it.</param>
public sealed record Stukkenuitkomst(DateOnly Ontvangstdatum);
