using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>Looks at the whole begeleiding of a journey, by the policy of today.</summary>
public sealed class Begeleidingskijker(
    Opslag opslag, Sporen sporen, Sporenstarter starter, Postvak postvak, Overzichtsbewaking bewaking, Begeleidingsregister begeleidingen, Momentstarter momenten, Standbepaler standen, IKlok klok)
{
    /// <summary>The rows at which it looks, as for <see cref="Opslag.MetBeeld"/>.</summary>
    public static IEnumerable<string> Leest(string klantreisId) =>
    [
        Sleutels.Klantreis, Sleutels.Begeleiding, Sleutels.Plaatsingen, Sleutels.Sporen, Sleutels.Taken, Sleutels.Uitkomsten,
        Sleutels.Postvak(klantreisId),
    ];

    /// <summary>
    /// Handles the news, notes what was settled, sets going the moments that are due, decides what else must be done, and when
    /// that is nothing how long the journey sleeps: all in one write.
    /// </summary>
    public async Task<Begeleidingsstand> Bekijk(Bekijkopdracht opdracht, DurableTaskClient client)
    {
        var (stand, begonnen, blijven) = await Botsing.KijkOpnieuw($"begeleiding van {opdracht.KlantreisId}", () => Bekijk(opdracht));
        foreach (var spoor in begonnen)
        {
            await starter.Begin(client, spoor);
        }

        foreach (var spoor in blijven)
        {
            await starter.Wek(client, spoor);
        }

        return stand;
    }

    private async Task<Botsing.Antwoord<Gezien>?> Bekijk(Bekijkopdracht opdracht)
    {
        var klantreisId = opdracht.KlantreisId;
        var reis = (await opslag.Vereis<Klantreis>(klantreisId, Sleutels.Klantreis)).Waarde;
        if (reis.Fase is not Fase.Begeleiding and not Fase.Nazorg)
        {
            return new(new(new(reis.Fase, null, false, null, null, ""), [], []));
        }

        var werk = new Werkeenheid(klantreisId);
        await postvak.Leeg(werk, klantreisId);
        var gelezen = await begeleidingen.Lees(klantreisId);
        var begeleiding = await momenten.Werkbij(reis, gelezen?.Waarde ?? Nieuw(reis));
        var blijven = await momenten.NietBegonnen(reis, begeleiding);
        var begonnen = new List<Spoor>();
        var (stand, plannen) = await standen.Bepaal(reis, begeleiding);
        if (plannen.Count > 0)
        {
            foreach (var moment in plannen)
            {
                begeleiding = await momenten.Begin(werk, reis, begeleiding, moment, begonnen);
            }

            (stand, _) = await standen.Bepaal(reis, begeleiding);
        }

        if (gelezen is null)
        {
            werk.Voegtoe(Sleutels.Begeleiding, begeleiding);
        }
        else if (gelezen.Waarde != begeleiding)
        {
            werk.Vervang(Sleutels.Begeleiding, gelezen, begeleiding);
        }

        var slaap = stand.MoetIets ? null : new Slaap(await SlaaptTot(reis, begeleiding, stand, opdracht.Hartslag), stand.KijkWeer, stand.Waarom);
        return await Bewaar(werk, klantreisId, slaap, begonnen.Count > 0) ? new(new(stand with { SlaaptTot = slaap?.Tot }, begonnen, blijven)) : null;
    }

    private static Begeleiding Nieuw(Klantreis reis) => new()
    {
        Groep = reis.Klantgroep ?? throw new InvalidOperationException("De klant is nog niet ingedeeld."),
        Sinds = reis.GroepSinds ?? Lokaletijd.Datum(reis.FaseSinds),
        Verblijf = reis.Verblijf,
    };

    /// <summary>False when another changed a row meanwhile. The row of the track is part of it, so that news is never missed.</summary>
    /// <param name="begonnen">Tracks begin with it: the line of the klantreis is drawn anew when they look for the first time.</param>
    private async Task<bool> Bewaar(Werkeenheid werk, string klantreisId, Slaap? slaap, bool begonnen)
    {
        var spoor = await opslag.Vereis<Spoor>(klantreisId, Sleutels.Spoor(klantreisId));
        return slaap is null ? await sporen.Bewaar(werk, spoor)
            : begonnen ? await sporen.Slaap(werk, spoor, slaap)
            : await bewaking.Bij(klantreisId, werk, () => sporen.Slaap(werk, spoor, slaap));
    }

    /// <summary>
    /// Until the next thing is due, also what is due once a moment that is under way is settled: then that need not wake the
    /// journey (<see cref="Momentafronding"/>).
    /// </summary>
    private async Task<DateTimeOffset> SlaaptTot(Klantreis reis, Begeleiding begeleiding, Begeleidingsstand stand, DateTimeOffset hartslag)
    {
        var (daarna, _) = await standen.Bepaal(reis, Momentsporen.Lopend(begeleiding).Aggregate(
            begeleiding, (straks, moment) => straks.Met(moment.Key, moment.Value.Afgerond())));
        return new[] { stand.KijkWeer, daarna.KijkWeer, hartslag }.Where(moment => moment > klok.Nu).Min() ?? hartslag;
    }

    /// <param name="Begonnen">Tracks that begin with this look.</param>
    /// <param name="Blijven">Tracks of which it is not certain that they began.</param>
    private sealed record Gezien(Begeleidingsstand Stand, IReadOnlyList<Spoor> Begonnen, IReadOnlyList<Spoor> Blijven);
}
