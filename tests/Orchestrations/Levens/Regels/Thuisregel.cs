namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Who holds a talk at home has the klant's yes at that moment (beleidskader footnote 15).</summary>
internal static class Thuisregel
{
    public static IEnumerable<string> Fouten(Levensboek boek) =>
        from afspraak in boek.Afspraken
        where afspraak.Plaats == Gespreksplaats.Thuis
            && afspraak.Status is Afspraakstatus.Verschenen or Afspraakstatus.NietVerschenen
            && boek.Reisverloop.LastOrDefault(toen => toen.Op <= afspraak.Begin)?.Wat.Thuisbezoek is not { Gegeven: true }
        select $"{afspraak.Id} was thuis, op {Datumtekst.Moment(afspraak.Begin)}.";
}
