namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>When and how often a klant hears something (beleidskader §2.2).</summary>
internal static class Berichtregels
{
    public static IEnumerable<string> InDeStilte(Levensboek boek)
    {
        var regels = boek.Beleid.Berichten;
        foreach (var bericht in boek.Verstuurd)
        {
            var (dag, tijd) = (Lokaletijd.Datum(bericht.Op), Lokaletijd.Tijd(bericht.Op));
            if (tijd >= regels.StilteVan || tijd < regels.StilteTot || regels.StilleDagen.Contains(dag.DayOfWeek)
                || (regels.StilOpFeestdagen && Werkkalender.Van(boek.Beleid).GeslotenFeestdag(dag) is not null))
            {
                yield return $"{bericht.Sleutel} ging op {Datumtekst.Moment(bericht.Op)}.";
            }
        }
    }

    public static IEnumerable<string> BovenBudget(Levensboek boek)
    {
        var regels = boek.Beleid.Berichten;
        var tellen = boek.Verstuurd.Where(bericht => !regels.BuitenBudget.Contains(bericht.Soort)).OrderBy(bericht => bericht.Op).ToList();
        for (var n = regels.BudgetBerichten; n < tellen.Count; n++)
        {
            var eerste = tellen[n - regels.BudgetBerichten];
            var dagen = Lokaletijd.Datum(tellen[n].Op).DayNumber - Lokaletijd.Datum(eerste.Op).DayNumber;
            if (dagen < regels.BudgetDagen)
            {
                yield return $"{regels.BudgetBerichten + 1} berichten in {dagen + 1} dagen, tot en met {tellen[n].Sleutel} op {Datumtekst.Moment(tellen[n].Op)}.";
            }
        }
    }

    /// <summary>That an appointment is off shows in the calendar, also then; after Overlijden there is no message at all.</summary>
    public static IEnumerable<string> NaHetEinde(Levensboek boek) =>
        from bericht in boek.Verstuurd
        where bericht.Soort == Berichtsoort.Einde
            ? boek.Reis.Eindereden is null or Eindereden.Overlijden
            : bericht.Soort != Berichtsoort.AfspraakVervalt && bericht.Op > boek.Reis.BeeindigdOp
        select $"{bericht.Sleutel} ging op {Datumtekst.Moment(bericht.Op)}, na het einde ({boek.Reis.Eindereden}).";
}
