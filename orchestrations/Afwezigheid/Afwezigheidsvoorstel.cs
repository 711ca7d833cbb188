namespace InzetOpMaat.Orchestrations;

/// <summary>Gathers what falls in an absence and works out what to propose; keeps the lines beside the absence.</summary>
public sealed class Afwezigheidsvoorstel(
    Opslag opslag, IRijen rijen, Reserveringen reserveringen, Werkvoorraad werkvoorraad, Afwezigheidsregister register, IAgenda agenda, IMedewerkers medewerkers, IBeleidsbron beleidsbron, IKlok klok)
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
        var afspraken = await Afspraken(afwezigheid, bekend);
        var taken = new List<Taak>();
        await foreach (var (_, taak) in werkvoorraad.Open(afwezigheid.MedewerkerId))
        {
            if (Afwezigheidsplanner.Valt(taak, afwezigheid) && !bekend.Contains(taak.Id))
            {
                taken.Add(taak);
            }
        }

        var collegas = await Collegas(afwezigheid);
        return new(afspraken, taken, collegas, await Bezet(afspraken, collegas), await werkvoorraad.OpenTaken(collegas.Select(m => m.Id)));
    }

    /// <summary>By the moments that the medewerker has taken; those of a bijeenkomst belong to all who take part.</summary>
    private async Task<IReadOnlyList<Afspraak>> Afspraken(Afwezigheid afwezigheid, HashSet<string> bekend)
    {
        var ids = new List<string>();
        foreach (var genomen in (await reserveringen.Lees(afwezigheid.MedewerkerId, afwezigheid.Tijdvak.Begin, afwezigheid.Tijdvak.Einde)).GroupBy(g => g.Houder))
        {
            var groep = Sleutels.Partitie(genomen.Key);
            if (Guid.TryParse(groep, out _))
            {
                ids.Add(genomen.Key);
            }
            else if (await rijen.Lees(Tabel.Bijeenkomsten, groep, Bijeenkomstplaatsen.Sleutel(genomen.Min(g => g.Cel), afwezigheid.MedewerkerId)) is { } rij)
            {
                ids.AddRange(Rijinhoud.Lees<Bijeenkomst>(rij.Inhoud).Deelnemers);
            }
        }

        var afspraken = new List<Afspraak>();
        foreach (var id in ids.Where(id => !bekend.Contains(id)))
        {
            if (await opslag.Lees<Afspraak>(Sleutels.Partitie(id), Sleutels.Afspraak(id)) is { } afspraak)
            {
                afspraken.Add(afspraak.Waarde);
            }
        }

        return afspraken;
    }

    /// <summary>Who is there all that time; whoever is away for part of it takes nothing over.</summary>
    private async Task<IReadOnlyList<Medewerker>> Collegas(Afwezigheid afwezigheid)
    {
        var collegas = new List<Medewerker>();
        foreach (var medewerker in (await medewerkers.Alle()).Where(m => m.Id != afwezigheid.MedewerkerId))
        {
            if (!(await register.Van(medewerker.Id, afwezigheid.Van)).Any(ander => ander.Van <= afwezigheid.Tot))
            {
                collegas.Add(medewerker);
            }
        }

        return collegas;
    }

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<Tijdvak>>> Bezet(IReadOnlyList<Afspraak> afspraken, IReadOnlyList<Medewerker> collegas)
    {
        if (afspraken.Count == 0)
        {
            return new Dictionary<string, IReadOnlyList<Tijdvak>>();
        }

        var van = afspraken.Min(afspraak => afspraak.Begin);
        var tot = afspraken.Max(afspraak => afspraak.Einde);
        var rollen = afspraken.Select(afspraak => afspraak.Rol).ToHashSet();
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
