namespace InzetOpMaat.Orchestrations;

/// <summary>Gathers what falls in an absence and works out what to propose; keeps the lines beside the absence.</summary>
public sealed class Afwezigheidsvoorstel(
    Opslag opslag, Reserveringen reserveringen, Bijeenkomstenregister bijeenkomsten, Werkvoorraad werkvoorraad, Afwezigheidsregister register, IAgenda agenda, IMedewerkers medewerkers, IBeleidsbron beleidsbron, IKlok klok)
{
    private const int RegelsPerKeer = 90;

    public async Task<IReadOnlyList<Gelezen<Voorstelregel>>> Regels(string afwezigheidId)
    {
        var regels = new List<Gelezen<Voorstelregel>>();
        await foreach (var regel in opslag.LeesReeks<Voorstelregel>(afwezigheidId, Sleutels.Voorstelregels))
        {
            regels.Add(regel);
        }

        return regels;
    }

    /// <summary>Adds a line for everything in this absence that has none; gives how many. Doing it again adds nothing.</summary>
    public async Task<int> VulAan(Afwezigheid afwezigheid)
    {
        var bestaand = (await Regels(afwezigheid.Id)).Select(regel => regel.Waarde).ToList();
        var bekend = bestaand.Select(regel => regel.Verwijzing).ToHashSet();
        var wie = await medewerkers.Vereis(afwezigheid.MedewerkerId);
        var beeld = await Beeld(afwezigheid, bekend);
        var laatste = bestaand.Count == 0 ? 0 : bestaand.Max(regel => regel.Nummer);
        var nieuw = Afwezigheidsplanner.Voorstel(afwezigheid, wie, beeld, klok.Nu, await beleidsbron.Geldend(klok))
            .Select(regel => regel with { Nummer = laatste + regel.Nummer })
            .ToList();
        foreach (var groep in nieuw.Chunk(RegelsPerKeer))
        {
            var werk = new Werkeenheid(afwezigheid.Id);
            foreach (var regel in groep)
            {
                werk.Zet(Sleutels.Voorstelregel(regel.Nummer), regel);
            }

            await opslag.Bewaar(werk);
        }

        return nieuw.Count;
    }

    private async Task<Afwezigheidsbeeld> Beeld(Afwezigheid afwezigheid, HashSet<string> bekend)
    {
        var (afspraken, bijeenkomsten) = await Genomen(afwezigheid, bekend);
        var momenten = afspraken.Select(afspraak => (afspraak.Rol, new Tijdvak(afspraak.Begin, afspraak.Einde)))
            .Concat(bijeenkomsten.Select(bijeenkomst => (Rol.Trainer, new Tijdvak(bijeenkomst.Begin, bijeenkomst.Einde))));
        var taken = new List<Taak>();
        await foreach (var (_, taak) in werkvoorraad.Open(afwezigheid.MedewerkerId))
        {
            if (Afwezigheidsplanner.Valt(taak, afwezigheid) && !bekend.Contains(taak.Id))
            {
                taken.Add(taak);
            }
        }

        var collegas = await Collegas(afwezigheid);
        return new(afspraken, bijeenkomsten, taken, collegas, await Bezet([.. momenten], collegas), await werkvoorraad.OpenTaken(collegas.Select(m => m.Id)));
    }

    /// <summary>By the moments that the medewerker has taken; that of a bijeenkomst belongs to all who take part.</summary>
    private async Task<(IReadOnlyList<Afspraak> Afspraken, IReadOnlyList<Bijeenkomst> Bijeenkomsten)> Genomen(Afwezigheid afwezigheid, HashSet<string> bekend)
    {
        var afspraken = new List<Afspraak>();
        var komend = new List<Bijeenkomst>();
        foreach (var genomen in (await reserveringen.Lees(afwezigheid.MedewerkerId, afwezigheid.Tijdvak.Begin, afwezigheid.Tijdvak.Einde)).GroupBy(g => g.Houder))
        {
            var groep = Sleutels.Partitie(genomen.Key);
            if (!Guid.TryParse(groep, out _))
            {
                if (await bijeenkomsten.Lees(groep, genomen.Min(g => g.Cel), afwezigheid.MedewerkerId) is { } bijeenkomst && !bekend.Contains(bijeenkomst.Verwijzing))
                {
                    komend.Add(bijeenkomst);
                }
            }
            else if (!bekend.Contains(genomen.Key) && await opslag.Lees<Afspraak>(groep, Sleutels.Afspraak(genomen.Key)) is { } afspraak)
            {
                afspraken.Add(afspraak.Waarde);
            }
        }

        return (afspraken, komend);
    }

    /// <summary>Who is there all that time; whoever is away for part of it takes nothing over.</summary>
    private async Task<IReadOnlyList<Medewerker>> Collegas(Afwezigheid afwezigheid)
    {
        var collegas = new List<Medewerker>();
        foreach (var medewerker in (await medewerkers.Alle()).Where(m => m.Id != afwezigheid.MedewerkerId))
        {
            if (!(await register.Van(medewerker.Id, afwezigheid.Van)).Any(ander => ander.Van <= afwezigheid.LaatsteDag))
            {
                collegas.Add(medewerker);
            }
        }

        return collegas;
    }

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<Tijdvak>>> Bezet(
        IReadOnlyList<(Rol Rol, Tijdvak Wanneer)> momenten, IReadOnlyList<Medewerker> collegas)
    {
        if (momenten.Count == 0)
        {
            return new Dictionary<string, IReadOnlyList<Tijdvak>>();
        }

        var van = momenten.Min(moment => moment.Wanneer.Begin);
        var tot = momenten.Max(moment => moment.Wanneer.Einde);
        var rollen = momenten.Select(moment => moment.Rol).ToHashSet();
        var nodig = collegas.Where(collega => rollen.Contains(collega.Rol)).ToList();
        var inAgenda = await agenda.Bezet([.. nodig.Select(m => m.Agenda)], van, tot);
        var bezet = new Dictionary<string, IReadOnlyList<Tijdvak>>();
        foreach (var collega in nodig)
        {
            var genomen = await reserveringen.Lees(collega.Id, van, tot);
            bezet[collega.Id] = [.. inAgenda[collega.Agenda], .. genomen.Select(g => new Tijdvak(g.Cel, g.Cel + Afspraakplanner.Raster))];
        }

        return bezet;
    }
}
