namespace InzetOpMaat.Orchestrations;

/// <summary>The fixed contacts of a klant: at IO one for the whole household. Source: beleidskader §1.1, §4.1.</summary>
public sealed class Contacten(Opslag opslag, Werkvoorraad werkvoorraad, Afwezigheidsregister afwezigheid, IMedewerkers medewerkers, IKlok klok)
{
    public async Task<string?> Vast(Klantreis reis, Rol rol)
    {
        if (rol == Rol.Consulent && await opslag.Lees<Huishouden>(reis.HuishoudenId, Sleutels.Huishouden) is { Waarde.ConsulentId: { } consulent })
        {
            return consulent;
        }

        return reis.Contactpersonen.TryGetValue(rol, out var contact) ? contact : null;
    }

    /// <summary>The klant's contact in the group who is there too, where the policy has that and it is another than who holds the talk.</summary>
    public async Task<Medewerker?> Gids(Afspraaksoort soort, Klantreis reis, Beleid beleid) =>
        reis.Klantgroep is { } klantgroep
        && soort.Moment() is { } moment
        && beleid.Groep(klantgroep) is var groep
        && groep.Momenten.TryGetValue(moment, out var regels)
        && regels.MetGids
        && groep.Kennismaking != regels.Rol
        && await Vast(reis, groep.Kennismaking) is { } gids
            ? await medewerkers.Vereis(gids)
            : null;

    /// <summary>
    /// Who gets a new task: this medewerker, or when there is none, or not there today or on the day on which it should
    /// be done, whoever has the least to do.
    /// </summary>
    public async Task<string> Voor(string? medewerkerId, Rol rol, Klantreis reis, DateOnly streefdatum) =>
        medewerkerId is not null && await IsEr(medewerkerId, streefdatum) ? medewerkerId : await MinstBezet(rol, reis, streefdatum);

    /// <summary>The colleague with this role, there today, who has the least on the list, of the team of the klant's contacts where there is one.</summary>
    /// <exception cref="InvalidOperationException">Nobody has this role.</exception>
    public async Task<string> MinstBezet(Rol rol, Klantreis reis, DateOnly? streefdatum = null)
    {
        var allen = await medewerkers.Alle();
        var team = reis.Contactpersonen.OrderBy(c => c.Key).Select(c => allen.FirstOrDefault(m => m.Id == c.Value)?.Team).FirstOrDefault(t => t is not null);
        var metRol = await medewerkers.Met(rol);
        var aanwezig = new List<Medewerker>();
        foreach (var medewerker in metRol)
        {
            if (await IsEr(medewerker.Id, streefdatum))
            {
                aanwezig.Add(medewerker);
            }
        }

        var kandidaten = aanwezig.Count > 0 ? aanwezig : metRol;
        return Toewijzing.Kies(kandidaten, rol, await werkvoorraad.OpenTaken(kandidaten.Select(m => m.Id)), team)?.Id
            ?? throw new InvalidOperationException($"Niemand heeft de rol {rol}.");
    }

    /// <summary>There today, and on that day too when one is given.</summary>
    private async Task<bool> IsEr(string medewerkerId, DateOnly? ook)
    {
        var vandaag = Lokaletijd.Datum(klok.Nu);
        var weg = await afwezigheid.Van(medewerkerId, ook < vandaag ? ook.Value : vandaag);
        return !weg.Any(afwezig => afwezig.Geldt(vandaag) || (ook is { } dag && afwezig.Geldt(dag)));
    }
}
