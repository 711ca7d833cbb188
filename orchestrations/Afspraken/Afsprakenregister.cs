namespace InzetOpMaat.Orchestrations;

/// <summary>Finds appointments of a journey.</summary>
public sealed class Afsprakenregister(Opslag opslag)
{
    /// <summary>The appointment that a track is about.</summary>
    public static Afspraaknaam Naam(string spoorId) => Afspraaknaam.Lees(spoorId.Split('.')[^1]);

    /// <summary>What the keys of all rounds of an appointment begin with.</summary>
    public static string Rondes(Afspraaknaam naam) => $"{Sleutels.Afspraken}{naam}.";

    public Task<Gelezen<Afspraak>> Vereis(string afspraakId) =>
        opslag.Vereis<Afspraak>(Sleutels.Partitie(afspraakId), Sleutels.Afspraak(afspraakId));

    /// <summary>The latest round of an appointment, or null when there is none yet.</summary>
    public async Task<Afspraak?> Laatste(string klantreisId, Afspraaknaam naam)
    {
        Afspraak? laatste = null;
        await foreach (var afspraak in opslag.LeesReeks<Afspraak>(klantreisId, Rondes(naam)))
        {
            laatste = laatste is null || afspraak.Waarde.Ronde > laatste.Ronde ? afspraak.Waarde : laatste;
        }

        return laatste;
    }

    /// <summary>When the klant has other appointments that stand.</summary>
    public async Task<IReadOnlyList<Tijdvak>> Bezet(string klantreisId, Afspraaknaam behalve)
    {
        var bezet = new List<Tijdvak>();
        await foreach (var afspraak in opslag.LeesReeks<Afspraak>(klantreisId, Sleutels.Afspraken))
        {
            if (afspraak.Waarde.IsOpen && afspraak.Waarde.Naam != behalve)
            {
                bezet.Add(new(afspraak.Waarde.Begin, afspraak.Waarde.Einde));
            }
        }

        return bezet;
    }

    /// <summary>How often the klant did not appear for an appointment, over all its rounds.</summary>
    public async Task<int> KeerNietVerschenen(string klantreisId, Afspraaknaam naam)
    {
        var keer = 0;
        await foreach (var afspraak in opslag.LeesReeks<Afspraak>(klantreisId, Rondes(naam)))
        {
            keer += afspraak.Waarde.Status == Afspraakstatus.NietVerschenen ? 1 : 0;
        }

        return keer;
    }

    /// <summary>The local date of the latest round that the klant attended, or null.</summary>
    public async Task<DateOnly?> GehoudenOp(string klantreisId, Afspraaknaam naam) =>
        await Laatste(klantreisId, naam) is { Status: Afspraakstatus.Verschenen } afspraak
            ? Lokaletijd.Datum(afspraak.Begin)
            : null;
}
