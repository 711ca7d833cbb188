namespace InzetOpMaat.Domain;

/// <summary>To which klantgroep a klant is assigned, and who then leads.</summary>
/// <param name="Regie">Who holds the uitvoeringsregie.</param>
/// <param name="Kennismaking">With whom the first appointment after the kick-off is.</param>
public sealed record Groepsindeling(Klantgroep Klantgroep, Organisatie Regie, Rol Kennismaking)
{
    public static Groepsindeling Voor(Ambitiegesprekuitkomst uitkomst, Beleid beleid)
    {
        var groep = beleid.Groep(uitkomst.Klantgroep);
        return new Groepsindeling(uitkomst.Klantgroep, groep.Regie, groep.Kennismaking);
    }
}
