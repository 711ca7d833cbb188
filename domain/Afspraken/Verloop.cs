namespace InzetOpMaat.Domain;

/// <summary>
/// What follows on the end of a round. Moving, cancelling and not showing up are all answered alike: with a new
/// invitation, and after some of these by a person who calls. Nothing here is a sanction (beleidskader §2.2, §3.2).
/// </summary>
public static class Verloop
{
    /// <exception cref="ArgumentOutOfRangeException">The appointment is still open.</exception>
    public static Vervolg Na(Afspraakstatus status, int ronde, Afspraaksoort soort, Beleid beleid) => status switch
    {
        Afspraakstatus.Verschenen or Afspraakstatus.Vervallen => Vervolg.Klaar,
        Afspraakstatus.Verplaatst or Afspraakstatus.Afgemeld or Afspraakstatus.NietVerschenen =>
            ronde < beleid.Afspraak(soort).MaxRondes ? Vervolg.NieuweRonde : Vervolg.PersoonBelt,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "De afspraak staat nog open."),
    };
}
