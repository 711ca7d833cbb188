namespace InzetOpMaat.Domain;

/// <summary>Where a klant is placed, and who then leads.</summary>
/// <param name="Regie">Who holds the uitvoeringsregie.</param>
/// <param name="Kennismaking">With whom the first appointment after the kick-off is.</param>
public sealed record Plaatsing(Klantgroep Klantgroep, Organisatie Regie, Rol Kennismaking)
{
    public static Plaatsing Voor(Ambitiegesprekuitkomst uitkomst, Beleid beleid)
    {
        var groep = beleid.Groep(uitkomst.Klantgroep);
        return new Plaatsing(uitkomst.Klantgroep, groep.Regie, groep.Kennismaking);
    }
}
