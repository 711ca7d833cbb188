namespace InzetOpMaat.Domain;

/// <summary>
/// The text of a calendar item, which others may see: it names no benefit, group, reason or personal detail
/// (docs/privacy.md), so it is the same for every kind of appointment.
/// </summary>
public static class Agendatekst
{
    public static (string Titel, string Tekst) Voor(Afspraak afspraak, Uri? link, string contact)
    {
        var verzetten = link is null ? "" : $"\nBevestigen, verzetten of afzeggen: {link}";
        return ("Afspraak bij Deventer Werktalent",
            $"Wanneer: {Datumtekst.Moment(afspraak.Begin)}\nWaar: {afspraak.Plaats}\nVragen: {contact}{verzetten}\n");
    }
}
