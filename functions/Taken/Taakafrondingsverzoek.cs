namespace InzetOpMaat.Functions;

/// <summary>That a task is done.</summary>
internal sealed record Taakafrondingsverzoek(string? Toelichting = null)
{
    public IReadOnlyList<Invoerfout> Fouten() => [.. Vrijetekst.Fouten(Toelichting, "/toelichting")];
}
