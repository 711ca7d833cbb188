namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Counts each local day once it is over: one read for each timeline that has something to count on it. A closed day does
/// not change any more, so a report of a past date is the same whenever it is made.
/// </summary>
public sealed class Dagsluiter(IRijen rijen, Opslag opslag, Rapportageboek boek, IKlok klok)
{
    private const int Tegelijk = 32;
    private const int MeesteDagenPerKeer = 400;

    // What was still being written when the day ended is there by then.
    private static readonly TimeSpan Nazien = TimeSpan.FromHours(2);

    private DateOnly? _geslotenTot;

    /// <summary>Closes every day that is over and open; doing it again, or twice at once, changes nothing.</summary>
    public async Task Bij(CancellationToken annulering = default)
    {
        var laatste = Lokaletijd.Datum(klok.Nu - Nazien).AddDays(-1);
        if (_geslotenTot >= laatste)
        {
            return;
        }

        var volgende = (await boek.GeslotenTot(annulering))?.AddDays(1) ?? await Feitdagen.Eerste(rijen, annulering);
        for (var keer = 0; volgende is { } dag && dag <= laatste && keer < MeesteDagenPerKeer; keer++)
        {
            await Sluit(dag, annulering);
            _geslotenTot = dag;
            volgende = dag.AddDays(1);
        }
    }

    /// <summary>Counts all closed days again from the timelines. For a beheerder, after a repair; it reads all journeys.</summary>
    public async Task Herbouw(CancellationToken annulering = default)
    {
        if (await boek.GeslotenTot(annulering) is not { } tot)
        {
            return;
        }

        var dagen = new SortedDictionary<DateOnly, Dagfeiten>();
        await foreach (var portie in rijen.Partities(Tabel.Klantreizen, annulering).Chunk(Tegelijk))
        {
            foreach (var (dag, feiten) in (await Task.WhenAll(portie.Select(partitie => Feiten(partitie, annulering)))).SelectMany(gelezen => gelezen).Where(f => f.Key <= tot))
            {
                (dagen.TryGetValue(dag, out var samen) ? samen : dagen[dag] = new()).Neem(feiten);
            }
        }

        Dagstand? vorige = null;
        for (var dag = dagen.Keys.FirstOrDefault(tot); dag <= tot; dag = dag.AddDays(1))
        {
            vorige = Dagstand.Van(dag, vorige, dagen.GetValueOrDefault(dag) ?? new());
            await boek.Vervang(vorige, annulering);
        }
    }

    private async Task Sluit(DateOnly dag, CancellationToken annulering)
    {
        var partities = await Feitdagen.Van(rijen, dag, annulering);
        var samen = new Dagfeiten();
        foreach (var portie in partities.Chunk(Tegelijk))
        {
            foreach (var dagen in await Task.WhenAll(portie.Select(partitie => Feiten(partitie, annulering))))
            {
                if (dagen.TryGetValue(dag, out var feiten))
                {
                    samen.Neem(feiten);
                }
            }
        }

        await boek.Sluit(Dagstand.Van(dag, await boek.Lees(dag.AddDays(-1), annulering), samen), annulering);
        await Feitdagen.Vergeet(rijen, dag, partities, annulering);
    }

    private async Task<IReadOnlyDictionary<DateOnly, Dagfeiten>> Feiten(string partitie, CancellationToken annulering)
    {
        var tijdlijn = new List<Gebeurtenis>();
        await foreach (var regel in opslag.LeesReeks<Gebeurtenis>(partitie, Sleutels.Tijdlijn, annulering))
        {
            tijdlijn.Add(regel.Waarde);
        }

        return Feitenlezer.Lees(tijdlijn);
    }
}
