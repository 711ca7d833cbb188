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
        var nieuw = plaatsingen.Where(plek => plek.Stand == Plaatsingsstand.Afgesproken).OrderBy(plek => plek.Ingangsdatum).ThenBy(plek => plek.Nummer).FirstOrDefault();
        var begin = nieuw is null ? (DateTimeOffset?)null : kalender.Opening(nieuw.Ingangsdatum);
        if (begin <= nu)
            return new() { Begint = nieuw };
        var plan = plaatsingen.LastOrDefault(plek => plek.Stand == Plaatsingsstand.Begonnen) is { } huidig
            ? InDePlek(huidig, nieuw, contact, beleid, kalender, nu)
            : new() { ContactVervalt = contact.LopendDoel is not null };
        return begin < (plan.KijkWeer ?? DateTimeOffset.MaxValue) ? plan with { KijkWeer = begin, Waarom = "begin van de plek" } : plan;
    }

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
        var einde = Einde(plek, beleid).Datum;
        var looptAf = plek.Einddatum is { } laatste && laatste < einde && volgende is null;
        var slot = looptAf ? plek.Einddatum!.Value.AddDays(1) : einde;
        var doel = Ritme.Volgende(
            contact, plek.Ingangsdatum, beleid.Nazorg[plek.Soort].Interval, Lokaletijd.Datum(nu), kalender, "de eerste dag op de plek");
        if (doel.Datum <= slot)
        {
            var plannen = kalender.Opening(doel.Datum.AddDays(-Begeleidingsplanner.Vooraf(Momentsoort.Nazorgcontact, beleid)));
            return plannen <= nu
                ? new() { Contact = new(Momentsoort.Nazorgcontact, contact.Nummer, doel) }
                : new() { KijkWeer = plannen, Waarom = "nazorggesprek plannen" };
        }

        if (kalender.Opening(slot) is var op && op > nu)
            return new() { KijkWeer = op, Waarom = looptAf ? "einde van de plek" : "einde van de nazorg" };
        return looptAf ? new() { Afgelopen = plek.Nummer } : new() { Klaar = plek.Nummer };
    }
}
