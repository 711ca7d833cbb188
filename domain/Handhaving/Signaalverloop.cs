namespace InzetOpMaat.Domain;

/// <summary>
/// What becomes of a signal that waits for the omgekeerde toets when the klant is in touch again. It says that nobody
/// reaches the klant; that is no longer so. It falls away, so that nothing hangs over somebody who came back
/// (stress-sensitief, beleidskader §2.2), and what was missed is taken up at once (docs/besluiten/0023).
/// </summary>
public static class Signaalverloop
{
    /// <summary>Whether it falls away with appointments that are off, such as those of the old klantgroep when the klant moves to another.</summary>
    public static bool VervaltMet(this Handhavingssignaal signaal, IReadOnlyCollection<Afspraaknaam> vervallen) =>
        signaal.IsOpen && vervallen.Contains(signaal.Afspraaknaam);

    /// <summary>Whether it falls away because the klant came to this appointment: one that was after the signal.</summary>
    public static bool VervaltBijVerschijnen(this Handhavingssignaal signaal, Afspraak afspraak) =>
        signaal.IsOpen && afspraak.Einde > signaal.Op;
}
