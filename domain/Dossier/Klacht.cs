namespace InzetOpMaat.Domain;

/// <summary>A complaint of a klant, which is counted; its words stand with the notes.</summary>
/// <param name="Nummer">1 for the first of the klantreis.</param>
/// <param name="Op">UTC.</param>
/// <param name="AfhandelenVoor">The last local date by the law, as it is now; null for one of before that was worked out.</param>
/// <param name="Oordeel">Null while it is not settled.</param>
/// <param name="Verdagingen">Each time that its handling was put off; null when it never was.</param>
public sealed record Klacht(
    int Nummer,
    Klachtonderwerp Onderwerp,
    Fase Fase,
    DateTimeOffset Op,
    string Wie,
    DateOnly? AfhandelenVoor = null,
    Klachtoordeel? Oordeel = null,
    DateTimeOffset? AfgehandeldOp = null,
    IReadOnlyList<Verdaging>? Verdagingen = null);
