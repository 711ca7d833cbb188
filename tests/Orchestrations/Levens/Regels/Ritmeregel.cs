namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>
/// For each stay in a group: the moments that the policy of the group has, each an interval after the one before, from
/// the placement on; none that the policy does not have, and none missing.
/// </summary>
internal static class Ritmeregel
{
    public static IEnumerable<string> Fouten(Levensboek boek)
    {
        var stappen = Ritmestap.Van(boek);
        foreach (var begeleiding in boek.Begeleidingsverloop.GroupBy(toen => toen.Wat.Verblijf).Select(verblijf => verblijf.Last().Wat))
        {
            var momenten = boek.Beleid.Groep(begeleiding.Groep).Momenten;
            var eigen = stappen.Where(stap => stap.Verblijf == begeleiding.Verblijf && stap.Soort != Momentsoort.Nazorgcontact).ToList();
            foreach (var vreemd in eigen.Where(stap => !momenten.ContainsKey(stap.Soort)))
            {
                yield return $"{vreemd.Soort} {vreemd.Nummer} hoort niet bij {begeleiding.Groep}.";
            }

            foreach (var (soort, regels) in momenten)
            {
                foreach (var fout in Van(boek, begeleiding, soort, regels.Interval, [.. eigen.Where(stap => stap.Soort == soort)]))
                {
                    yield return fout;
                }
            }
        }

        foreach (var fout in Afspraken(boek, stappen))
        {
            yield return fout;
        }
    }

    private static IEnumerable<string> Van(Levensboek boek, Begeleiding begeleiding, Momentsoort soort, Termijn interval, IReadOnlyList<Ritmestap> stappen)
    {
        var vooraf = Vooraf(boek, soort);
        var laatste = begeleiding.Sinds;
        foreach (var stap in stappen)
        {
            var verwacht = Kalenderrekening.Volgende(laatste, interval, Lokaletijd.Datum(stap.Gestart));
            if (!stap.Gekozen && stap.Doel != verwacht)
            {
                yield return $"{soort} {stap.Nummer} in {begeleiding.Groep} is bedoeld voor {stap.Doel:O}, het beleid vraagt {verwacht:O}.";
            }

            if (Lokaletijd.Datum(stap.Gestart) < stap.Doel.AddDays(-vooraf))
            {
                yield return $"{soort} {stap.Nummer} voor {stap.Doel:O} is al op {stap.Gestart:O} gepland.";
            }

            laatste = stap.Doel;
        }

        var einde = boek.EindeVerblijf(begeleiding.Verblijf);
        var stand = boek.Begeleidingsverloop.Last(toen => toen.Wat.Verblijf == begeleiding.Verblijf).Wat.Moment(soort);
        if (stappen is not [.., { Afgerond: null }])
        {
            var volgende = stand.AfwijkendDoel ?? Kalenderrekening.Volgende(laatste, interval, Lokaletijd.Datum(einde));
            var vanaf = Lokaletijd.Moment(volgende.AddDays(-vooraf), TimeOnly.MinValue);
            var vrij = stappen.Count > 0 ? stappen[^1].Afgerond!.Value : boek.Begeleidingsverloop.First(toen => toen.Wat.Verblijf == begeleiding.Verblijf).Op;
            if ((vanaf > vrij ? vanaf : vrij) + Kalenderrekening.Speling < einde)
            {
                yield return $"In {begeleiding.Groep} ontbreekt {soort} rond {volgende:O}.";
            }
        }
    }

    /// <summary>Every appointment of a rhythm was asked for, and its first round is around its date, or it says why not.</summary>
    private static IEnumerable<string> Afspraken(Levensboek boek, IReadOnlyList<Ritmestap> stappen)
    {
        foreach (var afspraak in boek.Afspraken.Where(a => a.Soort.Moment() is not null))
        {
            if (stappen.LastOrDefault(stap => stap.Soort == afspraak.Soort.Moment() && stap.Nummer == afspraak.Nummer) is not { } stap)
            {
                yield return $"{afspraak.Id} hoort bij geen moment.";
            }
            else if (afspraak.Ronde == 1 && afspraak.Waarom.Stappen.Count == 0)
            {
                var regels = boek.Beleid.Afspraak(afspraak.Soort);
                var afstand = Lokaletijd.Datum(afspraak.Begin).DayNumber - stap.Doel.AddDays(-regels.DoelDagen).DayNumber;
                if (afstand < regels.VensterVanDagen || afstand > regels.VensterTotDagen)
                {
                    yield return $"{afspraak.Id} is ver van {stap.Doel:O}, zonder reden.";
                }
            }
        }
    }

    private static int Vooraf(Levensboek boek, Momentsoort soort) =>
        soort.Afspraak() is { } afspraak ? boek.Beleid.Afspraak(afspraak).DoelDagen : 0;
}
