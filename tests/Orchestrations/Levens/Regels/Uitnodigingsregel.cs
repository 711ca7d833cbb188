namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>One invitation a round, one open round an appointment, and nobody is expected in two places at once.</summary>
internal static class Uitnodigingsregel
{
    public static IEnumerable<string> Fouten(Levensboek boek)
    {
        foreach (var dubbel in boek.Verstuurd.Where(v => v.Soort == Berichtsoort.Uitnodiging).GroupBy(v => v.Sleutel).Where(ronde => ronde.Count() > 1))
        {
            yield return $"{dubbel.Key} ging {dubbel.Count()} keer.";
        }

        foreach (var afspraak in boek.Afspraken.Where(a => a.IsOpen).GroupBy(a => a.Naam).Where(rondes => rondes.Count() > 1))
        {
            yield return $"{afspraak.Key} staat {afspraak.Count()} keer open.";
        }

        Afspraak? vorige = null;
        foreach (var afspraak in boek.Afspraken.Where(a => a.IsOpen || a.Status == Afspraakstatus.Verschenen).OrderBy(a => a.Begin))
        {
            if (vorige?.Einde > afspraak.Begin)
            {
                yield return $"{vorige.Naam} ronde {vorige.Ronde} en {afspraak.Naam} ronde {afspraak.Ronde} zijn tegelijk, op {Datumtekst.Moment(afspraak.Begin)}.";
            }

            vorige = afspraak;
        }
    }
}
