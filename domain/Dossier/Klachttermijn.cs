namespace InzetOpMaat.Domain;

/// <summary>By when a complaint must be settled (Awb art. 9:11).</summary>
public static class Klachttermijn
{
    /// <summary>The last local date.</summary>
    public static AfgeleideDatum Voor(DateOnly ingediend, Beleid beleid)
    {
        var regel = beleid.Klachten.Commissie ? beleid.Klachten.AfhandelingMetCommissie : beleid.Klachten.Afhandeling;
        return regel.Datum(new Dictionary<Termijnoorsprong, DateOnly> { [Termijnoorsprong.Klacht] = ingediend }, beleid);
    }
}
