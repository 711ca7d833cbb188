namespace InzetOpMaat.Domain;

/// <summary>
/// What follows on the end of a round. Moving and cancelling are answered with a new invitation, and after some of
/// these by a person who calls; not appearing by the ladder of the policy. Nothing here is a sanction (beleidskader
/// §2.2, §2.3, §3.2).
/// </summary>
public static class Verloop
{
    /// <param name="keerNietVerschenen">How often the klant did not appear for this appointment, this round included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The appointment is still open.</exception>
    public static Vervolg Na(Afspraakstatus status, int ronde, int keerNietVerschenen, Afspraaksoort soort, Beleid beleid) => status switch
    {
        Afspraakstatus.Verschenen or Afspraakstatus.Vervallen => Vervolg.Klaar,
        Afspraakstatus.Verplaatst or Afspraakstatus.Afgemeld => Nieuwe(ronde, beleid.Afspraak(soort)),
        Afspraakstatus.NietVerschenen => Trede(keerNietVerschenen, beleid.Afspraak(soort)) switch
        {
            Opvolging.Signaal => Vervolg.Signaal,
            Opvolging.Belafspraak => Vervolg.PersoonBelt,
            _ => Nieuwe(ronde, beleid.Afspraak(soort)),
        },
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "De afspraak staat nog open."),
    };

    private static Opvolging Trede(int keer, Afspraakbeleid regels) =>
        regels.NietVerschenen[Math.Clamp(keer, 1, regels.NietVerschenen.Count) - 1];

    private static Vervolg Nieuwe(int ronde, Afspraakbeleid regels) =>
        ronde < regels.MaxRondes ? Vervolg.NieuweRonde : Vervolg.PersoonBelt;
}
