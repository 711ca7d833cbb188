using System.Globalization;

namespace InzetOpMaat.Orchestrations;

/// <summary>What of a traject is written in the same way by whoever does it.</summary>
public static class Trajectafronding
{
    /// <summary>Adds the end of a traject to a unit of work on the journey's partition.</summary>
    /// <param name="op">The local date on which it ended.</param>
    public static void RondAf(
        this Werkeenheid werk, Gelezen<Traject> traject, Trajectresultaat resultaat, DateOnly op, Klantreis reis, string wie, DateTimeOffset nu)
    {
        var klaar = traject.Waarde.Afgerond(resultaat, op);
        var waarden = Waarden(klaar, reis);
        waarden[Waardenaam.Resultaat] = resultaat.ToString();
        waarden[Waardenaam.Datum] = op.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        werk.Vervang(Sleutels.Traject(klaar.Nummer), traject, klaar).Gebeurtenis(new(
            nu, $"traject.{klaar.Nummer}.afgerond", Gebeurtenissoort.TrajectWerdAfgerond, wie, $"traject {klaar.Nummer} afgerond: {klaar.Instrument}, {resultaat}", Waarden: waarden));
    }

    /// <summary>The closed values of a line about a traject, by <see cref="Waardenaam"/>.</summary>
    public static Dictionary<string, string> Waarden(Traject traject, Klantreis reis)
    {
        var waarden = Dossierwaarden.Bij(reis);
        waarden[Waardenaam.Soort] = traject.Instrument.ToString();
        waarden[Waardenaam.Aanbieder] = traject.Aanbieder.ToString();
        waarden[Waardenaam.Nummer] = traject.Nummer.ToString(CultureInfo.InvariantCulture);
        return waarden;
    }
}
