namespace InzetOpMaat.Orchestrations;

/// <summary>Ends a klantreis in the rows; what was open in it is closed after that by its own track (<see cref="Afrondfase"/>).</summary>
public static class Klantreiseinde
{
    /// <summary>Adds the end to a unit of work on the partition of the journey; saving it fails when there is an end already.</summary>
    /// <param name="wie">A medewerker id or role, or <c>systeem</c>.</param>
    public static void Beeindig(this Werkeenheid werk, Gelezen<Klantreis> reis, Eindeuitkomst einde, string wie, DateTimeOffset nu) => werk
        .Vervang(Sleutels.Klantreis, reis, reis.Waarde.Beeindig(einde, nu))
        .Voegtoe(Sleutels.Uitkomst(Vragen.Einde), Uitkomst.Met(einde.Reden.ToString(), wie, nu, einde))
        .Gebeurtenis(new(
            nu, Vragen.Einde, Gebeurtenissoort.KlantreisWerdBeeindigd, wie, $"klantreis beeindigd: {einde.Reden}, per {Datumtekst.Datum(einde.Datum)}", Waarden: new Dictionary<string, string> { [Waardenaam.Resultaat] = einde.Reden.ToString() }));
}
