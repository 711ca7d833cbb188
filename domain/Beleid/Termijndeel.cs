namespace InzetOpMaat.Domain;

/// <summary>The part of a policy document that is a rule for a term.</summary>
internal static class Termijndeel
{
    /// <param name="oorsprongen">The dates that are known where the rule is used.</param>
    public static Termijnregel Termijnregel(this Beleidslezer lezer, string sleutel, params Termijnoorsprong[] oorsprongen) =>
        lezer.Deel(sleutel, deel =>
        {
            var vanaf = deel.Keuzes("oorsprong", oorsprongen);
            return new Termijnregel
            {
                Oorsprongen = vanaf,
                Keuze = vanaf.Count > 1 || deel.Heeft("keuze") ? deel.Keuze<Oorsprongkeuze>("keuze") : Oorsprongkeuze.Laatste,
                Interval = deel.Termijn("interval"),
                Kalender = deel.Keuze<Dagenkalender>("kalender"),
                Werkdag = deel.Keuze<Werkdageis>("werkdag"),
                Tijd = deel.Heeft("tijd") ? deel.Tijd("tijd") : null,
                Grond = deel.Bron("interval"),
            };
        });
}
