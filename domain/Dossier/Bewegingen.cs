namespace InzetOpMaat.Domain;

/// <summary>How somebody moved, towards willing and able and up the ladders.</summary>
public static class Bewegingen
{
    /// <summary>Forward is towards willing and able; from willing to able alone, or back, is elsewhere.</summary>
    public static Beweging Tussen(Kwadrant van, Kwadrant naar) => van == naar
        ? Beweging.Gelijk
        : Stappen(naar).CompareTo(Stappen(van)) switch
        {
            > 0 => Beweging.Vooruit,
            < 0 => Beweging.Achteruit,
            _ => Beweging.Anders,
        };

    public static Beweging Tussen(Participatietrede van, Participatietrede naar) => Van(naar.CompareTo(van));

    public static Beweging Tussen(Reintegratietrede van, Reintegratietrede naar) => Van(naar.CompareTo(van));

    /// <summary>The participatieladder first; who stays on its step may move on the other one.</summary>
    public static Beweging Tussen(Ladderstand van, Ladderstand naar) => (van.Participatie == naar.Participatie, van.Reintegratie, naar.Reintegratie) switch
    {
        (true, { } eerst, { } nu) => Tussen(eerst, nu),
        (true, null, not null) or (true, not null, null) => Beweging.Anders,
        _ => Tussen(van.Participatie, naar.Participatie),
    };

    private static Beweging Van(int verschil) => verschil switch
    {
        > 0 => Beweging.Vooruit,
        < 0 => Beweging.Achteruit,
        _ => Beweging.Gelijk,
    };

    private static int Stappen(Kwadrant kwadrant) => kwadrant switch
    {
        Kwadrant.WelWillenWelKunnen => 2,
        Kwadrant.NietWillenNietKunnen => 0,
        _ => 1,
    };
}
