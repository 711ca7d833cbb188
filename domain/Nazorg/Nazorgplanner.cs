namespace InzetOpMaat.Domain;

/// <summary>
/// What nazorg asks now: contacts in a fixed rhythm from the first day in the place until its term is over. There is
/// nazorg for one place at a time: that of the last one that began. Source: beleidskader §4.1.
/// </summary>
public static class Nazorgplanner
{
    /// <param name="contact">The stand of <see cref="Momentsoort.Nazorgcontact"/>.</param>
    public static Nazorgplan Bekijk(IReadOnlyList<Plaatsing> plaatsingen, Momentstand contact, Beleid beleid, DateTimeOffset nu)
    {
        var kalender = Werkkalender.Van(beleid);
        var nieuw = Nieuwe(plaatsingen);
        var begin = nieuw is null ? (DateTimeOffset?)null : kalender.Opening(nieuw.Ingangsdatum);
        if (begin <= nu)
            return new() { Begint = nieuw };
        var plan = Huidige(plaatsingen) is { } huidig
            ? InDePlek(huidig, nieuw, contact, beleid, kalender, nu)
            : new() { ContactVervalt = contact.LopendDoel is not null };
        return begin < (plan.KijkWeer ?? DateTimeOffset.MaxValue) ? plan with { KijkWeer = begin, Waarom = "begin van de plek" } : plan;
    }

    /// <summary>For when the next contact is meant, and from when on (UTC) it is planned; null when there is none any more.</summary>
    internal static (AfgeleideDatum Doel, DateTimeOffset Begin)? Volgende(
        IReadOnlyList<Plaatsing> plaatsingen, Momentstand contact, Beleid beleid, DateOnly vandaag) =>
        Huidige(plaatsingen) is { } plek
            ? Volgende(plek, Slot(plek, Nieuwe(plaatsingen), beleid).Datum, contact, beleid, vandaag)
            : null;

    /// <summary>The place for which there is nazorg: the last one that began; null when the klant has none.</summary>
    /// <param name="plaatsingen">In the order in which they were recorded.</param>
    public static Plaatsing? Huidige(IEnumerable<Plaatsing> plaatsingen) =>
        plaatsingen.LastOrDefault(plek => plek.Stand == Plaatsingsstand.Begonnen);

    /// <summary>When the nazorg for a place is over.</summary>
    public static AfgeleideDatum Einde(Plaatsing plaatsing, Beleid beleid)
    {
        var duur = beleid.Nazorg[plaatsing.Soort].Duur;
        return new(
            Ritme.Na(plaatsing.Ingangsdatum, duur, Werkkalender.Van(beleid)),
            Afleiding.Van($"{duur.InWoorden()} na {Datumtekst.Datum(plaatsing.Ingangsdatum)}, de eerste dag op de plek"));
    }

    private static Nazorgplan InDePlek(
        Plaatsing plek, Plaatsing? volgende, Momentstand contact, Beleid beleid, Werkkalender kalender, DateTimeOffset nu)
    {
        // What is under way is settled first: the klant does not lose a talk because the term passed meanwhile.
        if (contact.LopendDoel is not null)
            return new();
        var (slot, looptAf) = Slot(plek, volgende, beleid);
        if (Volgende(plek, slot, contact, beleid, Lokaletijd.Datum(nu)) is var (doel, plannen))
        {
            return plannen <= nu
                ? new() { Contact = new(Momentsoort.Nazorgcontact, contact.Nummer, doel) }
                : new() { KijkWeer = plannen, Waarom = "nazorggesprek plannen" };
        }

        if (kalender.Opening(slot) is var op && op > nu)
            return new() { KijkWeer = op, Waarom = looptAf ? "einde van de plek" : "einde van de nazorg" };
        return looptAf ? new() { Afgelopen = plek.Nummer } : new() { Klaar = plek.Nummer };
    }

    private static Plaatsing? Nieuwe(IReadOnlyList<Plaatsing> plaatsingen) =>
        plaatsingen.Where(plek => plek.Stand == Plaatsingsstand.Afgesproken).OrderBy(plek => plek.Ingangsdatum).ThenBy(plek => plek.Nummer).FirstOrDefault();

    /// <summary>The last day on which a contact can be meant, and whether the place itself ends before its nazorg.</summary>
    private static (DateOnly Datum, bool LooptAf) Slot(Plaatsing plek, Plaatsing? volgende, Beleid beleid)
    {
        var einde = Einde(plek, beleid).Datum;
        return plek.Einddatum is { } laatste && laatste < einde && volgende is null ? (laatste.AddDays(1), true) : (einde, false);
    }

    private static (AfgeleideDatum Doel, DateTimeOffset Begin)? Volgende(Plaatsing plek, DateOnly slot, Momentstand contact, Beleid beleid, DateOnly vandaag)
    {
        var kalender = Werkkalender.Van(beleid);
        var doel = Ritme.Volgende(contact, plek.Ingangsdatum, beleid.Nazorg[plek.Soort].Interval, vandaag, kalender, "de eerste dag op de plek");
        return doel.Datum > slot ? null : (doel, kalender.Opening(doel.Datum.AddDays(-Begeleidingsplanner.Vooraf(Momentsoort.Nazorgcontact, beleid))));
    }
}
