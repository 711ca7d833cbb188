namespace InzetOpMaat.Functions;

/// <summary>That the handling of a complaint is put off.</summary>
/// <param name="Uiterlijk">The local date on which it must be settled then.</param>
/// <param name="SchriftelijkOp">The local date on which both heard so in writing, or on which the klant agreed.</param>
/// <param name="Toelichting">Free text, kept apart.</param>
internal sealed record Verdaagverzoek(Verdaagreden Reden, DateOnly Uiterlijk, DateOnly SchriftelijkOp, string? Toelichting = null)
{
    /// <param name="vandaag">The local date.</param>
    public IReadOnlyList<Invoerfout> Fouten(DateOnly vandaag) =>
        [.. Klachtverdaging.Controleer(Uiterlijk, SchriftelijkOp, vandaag), .. Vrijetekst.Fouten(Toelichting, "/toelichting")];
}
