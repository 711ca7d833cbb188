namespace InzetOpMaat.Domain;

/// <summary>Where an appointment is. The address of a klant is never part of it (docs/privacy.md).</summary>
public static class Gespreksplaats
{
    public const string Thuis = "thuis";

    /// <summary>At home only when the policy of the group has that for this one, and the klant said yes (beleidskader footnote 15).</summary>
    public static string Voor(Afspraaknaam naam, Klantreis reis, Beleid beleid) =>
        reis is { Thuisbezoek.Gegeven: true, Klantgroep: { } groep }
        && naam.Soort.Moment() is { } moment
        && beleid.Groep(groep).Momenten.TryGetValue(moment, out var regels)
        && regels.ThuisElke > 0
        && naam.Nummer % regels.ThuisElke == 0
            ? Thuis
            : beleid.Afspraak(naam.Soort).Plaats;
}
