namespace InzetOpMaat.Functions;

/// <summary>How satisfied a klant is.</summary>
/// <param name="Score">1 (very dissatisfied) to 10.</param>
/// <param name="Toelichting">What the klant said: free text, kept apart.</param>
internal sealed record Tevredenheidsverzoek(int Score, Feedbackmethode Methode, string? Toelichting = null)
{
    public IReadOnlyList<Invoerfout> Fouten() => [.. Tevredenheidsmeting.Controleer(Score), .. Vrijetekst.Fouten(Toelichting, "/toelichting")];
}

/// <summary>A complaint of a klant.</summary>
/// <param name="Klacht">What the klant says: free text, kept apart.</param>
internal sealed record Klachtverzoek(Klachtonderwerp Onderwerp, string Klacht)
{
    public IReadOnlyList<Invoerfout> Fouten() => [.. Vrijetekst.Fouten(Klacht, "/klacht")];
}

/// <summary>How a complaint was settled.</summary>
/// <param name="Toelichting">Free text, kept apart.</param>
internal sealed record Klachtafhandelingsverzoek(Klachtoordeel Oordeel, string? Toelichting = null)
{
    public IReadOnlyList<Invoerfout> Fouten() => [.. Vrijetekst.Fouten(Toelichting, "/toelichting")];
}
