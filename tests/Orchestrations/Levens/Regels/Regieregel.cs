namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Who leads follows from the group, at every moment (beleidskader §4.1).</summary>
internal static class Regieregel
{
    public static IEnumerable<string> Fouten(Levensboek boek) =>
        from toen in boek.Reisverloop
        where toen.Wat.Regie != (toen.Wat.Klantgroep is { } groep ? boek.Beleid.Groep(groep).Regie : null)
        select $"Op {Datumtekst.Moment(toen.Op)} lag de regie bij {toen.Wat.Regie} in {toen.Wat.Klantgroep}.";
}
