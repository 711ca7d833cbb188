namespace InzetOpMaat.Domain;

/// <summary>That a klantreis ended: why, and on which local date (Europe/Amsterdam).</summary>
public sealed record Eindeuitkomst(Eindereden Reden, DateOnly Datum)
{
    /// <summary>
    /// Whether the klant hears of it. Not after Overlijden; and who let the time pass after word that there is no right knows.
    /// </summary>
    /// <param name="vanzelf">It ended of itself, by the policy; nobody ended it.</param>
    public bool KlantHoortHet(bool vanzelf) => Reden != Eindereden.Overlijden && !(vanzelf && Reden == Eindereden.GeenRecht);
}
