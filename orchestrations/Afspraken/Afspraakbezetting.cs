namespace InzetOpMaat.Orchestrations;

/// <summary>Takes a free moment of somebody with the right role: their own contact if there is one, else whoever is free first.</summary>
public sealed class Afspraakbezetting(IAgenda agenda, Reserveringen reserveringen, IMedewerkers medewerkers, Contacten contacten, Afwezigheidsregister afwezigheid)
{
    public async Task<Plek?> Neem(Plekvraag vraag)
    {
        var afwezigen = new Dictionary<string, IReadOnlyList<Afwezigheid>>();
        var rol = vraag.Rol ?? vraag.Beleid.RolVoor(vraag.Naam.Soort, vraag.Reis.Klantgroep, vraag.Reis.Plaatsing);
        var vast = await contacten.Vast(vraag.Reis, rol) is { } contact && !await IsWeg(afwezigen, contact, vraag.Venster) ? contact : null;
        var kandidaten = (await medewerkers.Alle()).Where(m => m.Rol == rol && (vast is null || m.Id == vast)).ToList();
        var gids = await contacten.Gids(vraag.Naam.Soort, vraag.Reis, vraag.Beleid);
        gids = gids is not null && await IsWeg(afwezigen, gids.Id, vraag.Venster) ? null : gids;
        return await Neem(vraag.AfspraakId, rol, kandidaten, gids, vraag, afwezigen);
    }

    /// <summary>Takes this moment of one colleague, unless that is taken; what this holder took before is its own.</summary>
    public async Task<bool> Neem(string medewerkerId, Tijdvak wanneer, string houder)
    {
        if ((await reserveringen.Lees(medewerkerId, wanneer.Begin, wanneer.Einde)).Any(genomen => genomen.Houder == houder))
        {
            return true;
        }

        var collega = await medewerkers.Vereis(medewerkerId);
        var bezet = await agenda.Bezet([collega.Agenda], wanneer.Begin, wanneer.Einde);
        return !bezet[collega.Agenda].Any(wanneer.Overlapt) && await reserveringen.Neem(medewerkerId, wanneer, houder);
    }

    /// <summary>Not there in all that time: then a colleague does it, and the guide is missed.</summary>
    private async Task<bool> IsWeg(Dictionary<string, IReadOnlyList<Afwezigheid>> afwezigen, string medewerkerId, Planvenster venster) =>
        (await Afwezig(afwezigen, medewerkerId, venster)).Any(weg => weg.Geldt(venster.Van) && weg.Geldt(venster.Tot));

    /// <summary>Read once for each colleague.</summary>
    private async Task<IReadOnlyList<Afwezigheid>> Afwezig(Dictionary<string, IReadOnlyList<Afwezigheid>> afwezigen, string medewerkerId, Planvenster venster) =>
        afwezigen.TryGetValue(medewerkerId, out var bekend) ? bekend : afwezigen[medewerkerId] = await afwezigheid.Van(medewerkerId, venster.Van);

    /// <summary>The first candidate moment that somebody has free, and the guide too, and that nobody takes before us.</summary>
    /// <param name="gids">Who else must be there; null when nobody.</param>
    public Task<Plek?> Neem(string houder, Rol rol, IReadOnlyList<Medewerker> medewerkers, Medewerker? gids, Plekvraag vraag) =>
        Neem(houder, rol, medewerkers, gids, vraag, []);

    private async Task<Plek?> Neem(
        string houder, Rol rol, IReadOnlyList<Medewerker> medewerkers, Medewerker? gids, Plekvraag vraag, Dictionary<string, IReadOnlyList<Afwezigheid>> afwezigen)
    {
        var venster = vraag.Venster;
        var van = Lokaletijd.Moment(venster.Van, TimeOnly.MinValue);
        var tot = Lokaletijd.Moment(venster.Tot.AddDays(1), TimeOnly.MinValue);
        Medewerker[] nodig = [.. medewerkers, .. gids is null ? [] : new[] { gids }];
        var inAgenda = await agenda.Bezet([.. nodig.Select(m => m.Agenda)], van, tot);
        var bezet = new Dictionary<string, List<Tijdvak>>();
        var eigen = new List<(Medewerker Wie, Tijdvak Wanneer)>();
        foreach (var medewerker in nodig)
        {
            var genomen = await reserveringen.Lees(medewerker.Id, van, tot);
            bezet[medewerker.Id] =
            [
                .. inAgenda[medewerker.Agenda],
                .. (await Afwezig(afwezigen, medewerker.Id, venster)).Select(weg => weg.Tijdvak),
                .. genomen.Where(g => g.Houder != houder).Select(g => new Tijdvak(g.Cel, g.Cel + Afspraakplanner.Raster)),
            ];
            if (genomen.Where(g => g.Houder == houder).Select(g => (DateTimeOffset?)g.Cel).Min() is { } begin)
            {
                eigen.Add((medewerker, new(begin, begin + venster.Duur)));
            }
        }

        return await Hervat(eigen, gids, vraag) is { } wie
            ? new(rol, wie.Wie.Id, wie.Wanneer, venster.Waarom, GidsId: gids?.Id)
            : await Zoek(houder, rol, medewerkers, gids, vraag, bezet);
    }

    /// <summary>What an earlier try took, when it took all that is needed; else it is given back.</summary>
    private async Task<(Medewerker Wie, Tijdvak Wanneer)?> Hervat(List<(Medewerker Wie, Tijdvak Wanneer)> eigen, Medewerker? gids, Plekvraag vraag)
    {
        if (eigen.Find(e => e.Wie != gids) is { Wie: not null } plek && vraag.KlantKan(plek.Wanneer) && (gids is null || eigen.Contains((gids, plek.Wanneer))))
        {
            return plek;
        }

        foreach (var (wie, wanneer) in eigen)
        {
            await reserveringen.GeefVrij(wie.Id, wanneer);
        }

        return null;
    }

    private async Task<Plek?> Zoek(
        string houder, Rol rol, IReadOnlyList<Medewerker> medewerkers, Medewerker? gids, Plekvraag vraag, Dictionary<string, List<Tijdvak>> bezet)
    {
        foreach (var moment in Afspraakplanner.Kandidaten(vraag.Venster, vraag.Beleid))
        {
            var wanneer = new Tijdvak(moment.Op, moment.Op + vraag.Venster.Duur);
            if (!vraag.KlantKan(wanneer) || (gids is not null && !Vrij(gids)))
            {
                continue;
            }

            foreach (var medewerker in medewerkers.OrderBy(m => bezet[m.Id].Count).ThenBy(m => m.Id, StringComparer.Ordinal))
            {
                if (Vrij(medewerker) && await Neem(houder, medewerker, gids, wanneer))
                {
                    return new(rol, medewerker.Id, wanneer, moment.Waarom, GidsId: gids?.Id);
                }
            }

            bool Vrij(Medewerker wie) => !bezet[wie.Id].Exists(b => b.Overlapt(wanneer));
        }

        return null;
    }

    private async Task<bool> Neem(string houder, Medewerker medewerker, Medewerker? gids, Tijdvak wanneer)
    {
        if (!await reserveringen.Neem(medewerker.Id, wanneer, houder))
        {
            return false;
        }

        if (gids is null || await reserveringen.Neem(gids.Id, wanneer, houder))
        {
            return true;
        }

        await reserveringen.GeefVrij(medewerker.Id, wanneer);
        return false;
    }
}
