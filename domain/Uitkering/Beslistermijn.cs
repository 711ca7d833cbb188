namespace InzetOpMaat.Domain;

/// <summary>The term for the decision on an application (Awb art. 4:13 to 4:15).</summary>
public static class Beslistermijn
{
    /// <summary>For which reasons the law lets a person stop its clock; for documents it stops by itself.</summary>
    public static IReadOnlyList<Termijnreden> Opschortredenen { get; } =
        [Termijnreden.InformatieUitBuitenland, Termijnreden.KlantStemtIn, Termijnreden.DoorKlant, Termijnreden.Overmacht];

    /// <summary>As it begins.</summary>
    public static Termijnverloop Voor(DateOnly aanvraag, Beleid beleid) => new()
    {
        Regel = beleid.Uitkering.Beslistermijn,
        Oorsprongen = new Dictionary<Termijnoorsprong, DateOnly> { [Termijnoorsprong.Aanvraag] = aanvraag },
    };

    /// <summary>The task to decide, as the term has it: it rests while the clock stands still, and its dates move with the term.</summary>
    public static Taak Volg(this Taak taak, Uitkering uitkering, DateOnly vandaag, Beleid beleid)
    {
        var begin = uitkering.Termijn.Regel.Datum(uitkering.Termijn.Oorsprongen, beleid).Datum;
        var termijn = Taakplanner.Termijn(taak.Soort, taak.GemaaktOp, beleid);
        var (streef, fataal) = Taakplanner.MetWet(
            termijn with { Streef = Taakplanner.Later(termijn.Streef, uitkering.BeslissenVoor.Datum.DayNumber - begin.DayNumber, "de beslistermijn", beleid) }, uitkering.BeslissenVoor);
        return taak with
        {
            Streefdatum = streef,
            Fataledatum = fataal,
            Opgeschort = uitkering.Termijn.StaatStil(vandaag),
        };
    }
}
