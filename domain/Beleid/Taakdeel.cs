namespace InzetOpMaat.Domain;

/// <summary>The parts of a policy document about tasks. What the term of one task does not say is as for all tasks.</summary>
internal static class Taakdeel
{
    public static IReadOnlyDictionary<Taaksoort, Taakbeleid> Lees(Beleidslezer lezer)
    {
        var alle = lezer.Deel("taaktermijn", deel => new Gewoon(
            deel.Keuzes("oorsprong", [Termijnoorsprong.Taak]), deel.Keuze<Dagenkalender>("kalender"), deel.Keuze<Werkdageis>("werkdag")));
        return lezer.Per<Taaksoort, Taakbeleid>("taken", (taken, sleutel, _) => taken.Deel(sleutel, deel => new Taakbeleid
        {
            Rol = deel.Keuze<Rol>("rol"),
            Streef = deel.Deel("streef", streef => Termijn(streef, alle)),
            Fataal = deel.Deel("fataal", fataal => Termijn(fataal, alle)),
            Escalatie = deel.Keuze<Rol>("escalatie"),
            Titel = deel.Tekst("titel"),
        }));
    }

    private static Termijnregel Termijn(Beleidslezer lezer, Gewoon alle) => new()
    {
        Oorsprongen = alle.Oorsprongen,
        Keuze = Oorsprongkeuze.Laatste,
        Interval = lezer.Termijn("interval", 0, 366),
        Kalender = lezer.Heeft("kalender") ? lezer.Keuze<Dagenkalender>("kalender") : alle.Kalender,
        Werkdag = lezer.Heeft("werkdag") ? lezer.Keuze<Werkdageis>("werkdag") : alle.Werkdag,
        Tijd = lezer.Heeft("tijd") ? lezer.Tijd("tijd") : null,
        Grond = lezer.Bron("interval"),
    };

    private sealed record Gewoon(IReadOnlyList<Termijnoorsprong> Oorsprongen, Dagenkalender Kalender, Werkdageis Werkdag);
}
