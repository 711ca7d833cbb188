namespace InzetOpMaat.Orchestrations;

/// <summary>Takes a free moment of somebody with the right role: their own contact if there is one, else whoever is free first.</summary>
public sealed class Afspraakbezetting(IAgenda agenda, Reserveringen reserveringen, IMedewerkers medewerkers, Contacten contacten)
{
    public async Task<Plek?> Neem(Plekvraag vraag)
    {
        var rol = vraag.Beleid.RolVoor(vraag.Naam.Soort, vraag.Reis.Klantgroep);
        var vast = await contacten.Vast(vraag.Reis, rol);
        var kandidaten = (await medewerkers.Alle()).Where(m => m.Rol == rol && (vast is null || m.Id == vast)).ToList();
        return await Neem(vraag.AfspraakId, rol, kandidaten, vraag.Venster, vraag.Beleid);
    }

    /// <summary>The first candidate moment that somebody has free, and that nobody takes before us.</summary>
    public async Task<Plek?> Neem(string houder, Rol rol, IReadOnlyList<Medewerker> medewerkers, Planvenster venster, Beleid beleid)
    {
        var van = Lokaletijd.Moment(venster.Van, TimeOnly.MinValue);
        var tot = Lokaletijd.Moment(venster.Tot.AddDays(1), TimeOnly.MinValue);
        var inAgenda = await agenda.Bezet([.. medewerkers.Select(m => m.Agenda)], van, tot);
        var bezet = new Dictionary<string, List<Tijdvak>>();
        foreach (var medewerker in medewerkers)
        {
            var genomen = await reserveringen.Lees(medewerker.Id, van, tot);
            if (genomen.Where(g => g.Houder == houder).Select(g => (DateTimeOffset?)g.Cel).Min() is { } begin)
            {
                return new(rol, medewerker.Id, new(begin, begin + venster.Duur), venster.Waarom);
            }

            bezet[medewerker.Id] = [.. inAgenda[medewerker.Agenda], .. genomen.Select(g => new Tijdvak(g.Cel, g.Cel + Afspraakplanner.Raster))];
        }

        foreach (var moment in Afspraakplanner.Kandidaten(venster, beleid))
        {
            var wanneer = new Tijdvak(moment.Op, moment.Op + venster.Duur);
            foreach (var medewerker in medewerkers.OrderBy(m => bezet[m.Id].Count).ThenBy(m => m.Id, StringComparer.Ordinal))
            {
                if (!bezet[medewerker.Id].Exists(b => b.Overlapt(wanneer)) && await reserveringen.Neem(medewerker.Id, wanneer, houder))
                {
                    return new(rol, medewerker.Id, wanneer, moment.Waarom);
                }
            }
        }

        return null;
    }
}
