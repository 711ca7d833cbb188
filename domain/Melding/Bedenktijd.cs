namespace InzetOpMaat.Domain;

/// <summary>The time in which a resident without a right, as the poortwachter expects, may apply all the same.</summary>
public static class Bedenktijd
{
    /// <summary>The last local date.</summary>
    public static AfgeleideDatum Voor(DateOnly screening, Beleid beleid) => beleid.Screening.BedenktijdGeenRecht.Datum(Vanaf(screening), beleid);

    /// <summary>The instant at which it is over.</summary>
    public static AfgeleidMoment Einde(DateOnly screening, Beleid beleid) => beleid.Screening.BedenktijdGeenRecht.Moment(Vanaf(screening), beleid);

    private static Dictionary<Termijnoorsprong, DateOnly> Vanaf(DateOnly screening) => new() { [Termijnoorsprong.Screening] = screening };
}
