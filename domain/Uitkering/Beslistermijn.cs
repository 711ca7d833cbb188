namespace InzetOpMaat.Domain;

/// <summary>The last local date for the decision on an application.</summary>
public static class Beslistermijn
{
    /// <summary>Weeks after the application (Awb art. 4:13), extended to a day that the Algemene termijnenwet allows.</summary>
    public static AfgeleideDatum Voor(DateOnly aanvraag, Beleid beleid)
    {
        var weken = beleid.Uitkering.BeslistermijnWeken;
        var regel = $"{Datumtekst.Aantal(weken, "week", "weken")} na de aanvraag van {Datumtekst.Datum(aanvraag)} (Awb art. 4:13)";
        return Algemenetermijnenwet.Verleng(new AfgeleideDatum(aanvraag.AddDays(7 * weken), Afleiding.Van(regel)));
    }

    /// <summary>
    /// The clock stands still from the day after documents were asked until the day they came or their term ran out in
    /// vain (Awb art. 4:15): neither of these two days counts. The days are added to the end of the term as it stood.
    /// </summary>
    /// <param name="van">The day on which the documents were asked.</param>
    /// <param name="tot">The day on which they came, or the last day of their term.</param>
    public static AfgeleideDatum MetOpschorting(AfgeleideDatum termijn, DateOnly van, DateOnly tot, Beleid beleid)
    {
        var dagen = tot.DayNumber - van.DayNumber - 1;
        if (dagen <= 0)
            return termijn;
        var stap = $"opgeschort van {Datumtekst.Datum(van.AddDays(1))} tot {Datumtekst.Datum(tot)}, "
            + $"{Datumtekst.Aantal(dagen, "dag", "dagen")} (Awb art. 4:15)";
        return Algemenetermijnenwet.Verleng(new AfgeleideDatum(termijn.Datum.AddDays(dagen), termijn.Waarom.En(stap)));
    }
}
