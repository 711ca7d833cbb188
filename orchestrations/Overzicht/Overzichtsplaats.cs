namespace InzetOpMaat.Orchestrations;

/// <summary>Where a journey stands in an order: it stays there as long as the journey itself does not change in it.</summary>
public readonly record struct Overzichtsplaats(long Rang, string KlantreisId) : IComparable<Overzichtsplaats>
{
    public int CompareTo(Overzichtsplaats other) =>
        Rang.CompareTo(other.Rang) is var verschil and not 0 ? verschil : string.CompareOrdinal(KlantreisId, other.KlantreisId);

    public static bool operator <(Overzichtsplaats left, Overzichtsplaats right) => left.CompareTo(right) < 0;

    public static bool operator <=(Overzichtsplaats left, Overzichtsplaats right) => left.CompareTo(right) <= 0;

    public static bool operator >(Overzichtsplaats left, Overzichtsplaats right) => left.CompareTo(right) > 0;

    public static bool operator >=(Overzichtsplaats left, Overzichtsplaats right) => left.CompareTo(right) >= 0;
}
