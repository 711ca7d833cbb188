namespace InzetOpMaat.Functions;

/// <summary>That a medewerker is not there from one local date to another, both included.</summary>
internal sealed record Afwezigheidsverzoek(string MedewerkerId, DateOnly Van, DateOnly Tot)
{
    private const int LangsteDagen = 366;

    /// <param name="vandaag">The local date.</param>
    /// <param name="medewerkers">Who works here.</param>
    public IReadOnlyList<Invoerfout> Fouten(DateOnly vandaag, IReadOnlyList<Medewerker> medewerkers)
    {
        var fouten = new List<Invoerfout>();
        if (MedewerkerId is not null && medewerkers.All(m => m.Id != MedewerkerId))
        {
            fouten.Add(new("/medewerkerId", "Deze medewerker kennen wij niet."));
        }

        if (Tot < Van)
        {
            fouten.Add(new("/tot", "De laatste dag ligt voor de eerste."));
        }
        else if (Tot < vandaag)
        {
            fouten.Add(new("/tot", "Deze tijd is al voorbij."));
        }
        else if (Tot.DayNumber - Van.DayNumber > LangsteDagen)
        {
            fouten.Add(new("/tot", "Dit mag niet langer zijn dan een jaar."));
        }

        return fouten;
    }
}

/// <summary>That an absence is over earlier, or does not come.</summary>
/// <param name="TerugOp">The first local date on which the medewerker is there again; null for as soon as can be.</param>
internal sealed record Afwezigheidsintrekkingsverzoek(DateOnly? TerugOp = null)
{
    /// <param name="vandaag">The local date.</param>
    public IReadOnlyList<Invoerfout> Fouten(DateOnly vandaag) =>
        TerugOp < vandaag ? [new("/terugOp", "Deze dag is al voorbij.")] : [];
}
