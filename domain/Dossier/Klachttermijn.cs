namespace InzetOpMaat.Domain;

/// <summary>By when a complaint must be settled (Awb art. 9:11).</summary>
public static class Klachttermijn
{
    /// <summary>The last local date.</summary>
    public static AfgeleideDatum Voor(DateOnly ingediend, Beleid beleid) => Regel(beleid).Datum(Vanaf(ingediend), beleid);

    /// <summary>The last local date when its handling is put off for as long as can be without the klant agreeing.</summary>
    public static AfgeleideDatum Verdaagd(DateOnly ingediend, Beleid beleid)
    {
        var regel = Regel(beleid);
        // From the end before it was moved to a working day: a term that ended in a weekend does not gain its days.
        return regel.OpWerkdagEnTijd(beleid.Klachten.Verdagen.Na(regel.Ruw(Vanaf(ingediend), beleid).Datum, regel.Werkkalender(beleid), ""), beleid);
    }

    private static Termijnregel Regel(Beleid beleid) =>
        beleid.Klachten.Commissie ? beleid.Klachten.AfhandelingMetCommissie : beleid.Klachten.Afhandeling;

    private static Dictionary<Termijnoorsprong, DateOnly> Vanaf(DateOnly ingediend) => new() { [Termijnoorsprong.Klacht] = ingediend };
}
