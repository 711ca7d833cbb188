namespace InzetOpMaat.Domain;

/// <summary>The part of a policy document about one klantgroep.</summary>
internal static class Groepsdeel
{
    // Nazorg goes by the placement, not by the group.
    private static readonly Momentsoort[] VanGroep =
        [Momentsoort.Voortgangsgesprek, Momentsoort.Rechtmatigheidsonderzoek, Momentsoort.Themabijeenkomst, Momentsoort.Contact];

    public static Groepsbeleid Lees(Beleidslezer lezer) => new()
    {
        Regie = lezer.Keuze<Organisatie>("regie"),
        Kennismaking = lezer.Keuze<Rol>("kennismaking"),
        KickOffCapaciteit = lezer.Geheel("kickOffCapaciteit", "deelnemers", 1, 100),
        Klanten = lezer.Geheel("klanten", "klanten", 0, 100_000),
        Budget = lezer.Mogelijk<Organisatie, decimal>("budget", Enum.GetValues<Organisatie>(), (deel, sleutel, _) =>
            deel.Geheel(sleutel, "euro per jaar", 0, 1_000_000_000)),
        Herindeling = lezer.Heeft("herindeling") ? lezer.Termijn("herindeling") : null,
        Dossier = lezer.Deel("dossier", deel => new Dossierbeleid { Delen = deel.Keuzes<Dossierdeel>("delen"), Actueel = deel.Termijn("actueel") }),
        Momenten = lezer.Mogelijk<Momentsoort, Momentbeleid>("momenten", VanGroep, (deel, sleutel, soort) =>
            deel.Deel(sleutel, moment => Moment(moment, soort))),
    };

    private static Momentbeleid Moment(Beleidslezer lezer, Momentsoort soort) => new()
    {
        Interval = lezer.Termijn("interval"),
        Rol = lezer.Keuze<Rol>("rol"),
        MetGids = lezer.JaNee("metGids"),
        ThuisElke = lezer.Geheel("thuisElke", "keer", 0, 100),
        Onderdelen = lezer.Keuzes<Gespreksonderdeel>("onderdelen"),
        Richting = soort == Momentsoort.Themabijeenkomst ? lezer.Keuze<Themarichting>("richting") : null,
        Capaciteit = soort == Momentsoort.Themabijeenkomst ? lezer.Geheel("capaciteit", "deelnemers", 1, 100) : null,
    };
}
