namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>From the first day in a place until its nazorg is over: a contact each interval that the policy has for its kind.</summary>
internal static class Nazorgregel
{
    public static IEnumerable<string> Fouten(Levensboek boek)
    {
        var stappen = Ritmestap.Van(boek).Where(stap => stap.Soort == Momentsoort.Nazorgcontact).ToList();
        var verantwoord = new HashSet<int>();
        foreach (var plek in boek.Plaatsingsverloop.GroupBy(toen => toen.Wat.Nummer))
        {
            if (plek.FirstOrDefault(toen => toen.Wat.Stand == Plaatsingsstand.Begonnen) is not { } begin)
            {
                continue;
            }

            var einde = plek.FirstOrDefault(toen => toen.Wat.Stand is Plaatsingsstand.NazorgVoorbij or Plaatsingsstand.Afgelopen)?.Op
                ?? boek.Reis.BeeindigdOp ?? boek.Nu;
            var eigen = stappen.Where(stap => stap.Gestart >= begin.Op && stap.Gestart <= einde).ToList();
            verantwoord.UnionWith(eigen.Select(stap => stap.Nummer));
            foreach (var fout in Van(boek, begin.Wat, begin.Op, einde, eigen))
            {
                yield return fout;
            }
        }

        foreach (var stap in stappen.Where(stap => !verantwoord.Contains(stap.Nummer)))
        {
            yield return $"Nazorgcontact {stap.Nummer} hoort bij geen plek.";
        }
    }

    private static IEnumerable<string> Van(Levensboek boek, Plaatsing plek, DateTimeOffset begin, DateTimeOffset einde, List<Ritmestap> stappen)
    {
        var regels = boek.Beleid.Nazorg[plek.Soort];
        var laatsteDag = plek.Ingangsdatum.Plus(regels.Duur);
        var laatste = plek.Ingangsdatum;
        foreach (var stap in stappen)
        {
            var verwacht = Kalenderrekening.Volgende(laatste, regels.Interval, Lokaletijd.Datum(stap.Gestart));
            if (stap.Doel != verwacht || stap.Doel > laatsteDag)
            {
                yield return $"Nazorgcontact {stap.Nummer} is bedoeld voor {stap.Doel:O}, het beleid vraagt {verwacht:O} (tot en met {laatsteDag:O}).";
            }

            laatste = stap.Doel;
        }

        if (stappen is [.., { Afgerond: null }])
        {
            yield break;
        }

        var slot = plek.Einddatum is { } weg && weg < laatsteDag ? weg : laatsteDag;
        var volgende = Kalenderrekening.Volgende(laatste, regels.Interval, Lokaletijd.Datum(einde));
        var vanaf = Lokaletijd.Moment(volgende.AddDays(-boek.Beleid.Afspraak(Afspraaksoort.Nazorggesprek).DoelDagen), TimeOnly.MinValue);
        var vrij = stappen.Count > 0 ? stappen[^1].Afgerond!.Value : begin;
        if (volgende <= slot && (vanaf > vrij ? vanaf : vrij) + Kalenderrekening.Speling < einde)
        {
            yield return $"Op plek {plek.Nummer} ontbreekt een nazorgcontact rond {volgende:O}.";
        }
    }
}
