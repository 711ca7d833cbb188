namespace InzetOpMaat.Functions;

/// <summary>Many tasks get another owner at once.</summary>
/// <param name="MedewerkerId">Who gets them all; null to spread them over the colleagues of their role, the least busy first.</param>
internal sealed record Herverdelingsverzoek(IReadOnlyList<string> TaakIds, string Reden, string? MedewerkerId = null)
{
    public const int Meeste = 100;

    public IReadOnlyList<Invoerfout> Fouten()
    {
        var fouten = new List<Invoerfout>(Vrijetekst.Fouten(Reden, "/reden"));
        if (TaakIds is { Count: 0 or > Meeste })
        {
            fouten.Add(new("/taakIds", $"Dit moeten 1 tot en met {Meeste} taken zijn."));
        }
        else if (TaakIds is not null && TaakIds.Distinct(StringComparer.Ordinal).Count() != TaakIds.Count)
        {
            fouten.Add(new("/taakIds", "Elke taak mag er een keer in staan."));
        }

        return fouten;
    }
}
