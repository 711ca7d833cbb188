namespace InzetOpMaat.Orchestrations;

/// <summary>The rows of tracks: their next moment, their post, their end.</summary>
public sealed class Sporen(Opslag opslag, Momenten momenten, Postvak postvak, Samenhangen samenhangen, IKlok klok)
{
    public Task<Gelezen<Spoor>?> Lees(string spoorId) =>
        opslag.Lees<Spoor>(Sleutels.Partitie(spoorId), Sleutels.Spoor(spoorId));

    /// <summary>Makes the row of a new track, if it is not there.</summary>
    public async Task Open(Spoor spoor)
    {
        await momenten.Zet(spoor.Id, spoor.VolgendMoment);
        if (await Lees(spoor.Id) is null)
        {
            await opslag.Bewaar(new Werkeenheid(spoor.Partitie).Voegtoe(Sleutels.Spoor(spoor.Id), samenhangen.Noteer(spoor)));
        }
    }

    /// <summary>
    /// Adds the row of a new track to a unit of work on its partition. Who saves it starts the instance; when that fails
    /// the sweep finds the row.
    /// </summary>
    public async Task Voegtoe(Werkeenheid werk, Spoor spoor)
    {
        await momenten.Zet(spoor.Id, spoor.VolgendMoment);
        werk.Voegtoe(Sleutels.Spoor(spoor.Id), samenhangen.Noteer(spoor));
    }

    /// <summary>
    /// Puts a message in the postvak of a track, as part of a unit of work on the same partition, and moves the next
    /// moment to now: if the bell that follows is lost, the sweep finds the message. Nothing when the track has ended.
    /// The row of the track changes each time, so that who looked just before this looks again.
    /// </summary>
    /// <param name="afgewacht">What it waits for is here: it expects nothing any more. Its own end, which follows, draws the overview anew.</param>
    /// <param name="klantreisId">The journey for which it runs from now on; null when that stays as it is.</param>
    public async Task Schrijf(Werkeenheid werk, string spoorId, string soort, string verwijzing, bool afgewacht = false, string? klantreisId = null)
    {
        if (await Lees(spoorId) is not { Waarde.Klaar: false } spoor)
        {
            return;
        }

        var (nu, tot) = (klok.Nu, spoor.Waarde.VolgendMoment);
        if (nu < tot)
        {
            await momenten.Verplaats(spoorId, tot, nu);
        }

        werk.Zet(Sleutels.Post(spoorId, nu, $"{soort}.{verwijzing}"), new Post(spoorId, soort, verwijzing, nu));
        werk.Vervang(Sleutels.Spoor(spoorId), spoor, samenhangen.Noteer(spoor.Waarde with
        {
            KlantreisId = klantreisId ?? spoor.Waarde.KlantreisId,
            VolgendMoment = nu < tot ? nu : tot,
            Verwacht = afgewacht ? null : spoor.Waarde.Verwacht,
        }));
    }

    /// <summary>
    /// Lets a track go to sleep with whatever the unit of work on its partition already holds; false when a row changed
    /// meanwhile: look again.
    /// </summary>
    public Task<bool> Slaap(Werkeenheid werk, Gelezen<Spoor> spoor, Slaap slaap)
    {
        var nieuw = slaap.Van(spoor.Waarde);
        return werk.Wijzigingen.Count == 0 && nieuw == spoor.Waarde ? Task.FromResult(true) : Bewaar(werk, spoor, nieuw);
    }

    /// <summary>Saves a unit of work of a track that goes on; false when a row changed meanwhile.</summary>
    public Task<bool> Bewaar(Werkeenheid werk, Gelezen<Spoor> spoor) =>
        werk.Wijzigingen.Count == 0 ? Task.FromResult(true) : Bewaar(werk, spoor, spoor.Waarde);

    /// <summary>
    /// Ends a track, which has no next moment any more, with whatever the unit of work on its partition already holds; false
    /// when a row changed meanwhile: look again.
    /// </summary>
    public async Task<bool> Sluit(Werkeenheid werk, Gelezen<Spoor> spoor)
    {
        await postvak.Leeg(werk, spoor.Waarde.Id);
        return await Bewaar(werk, spoor, spoor.Waarde with { Klaar = true, Verwacht = null, Waarom = "klaar", Ongetekend = false });
    }

    /// <summary>Adds the news for the track that waits for this one; in another partition it is written at once.</summary>
    public async Task MeldAanOuder(Werkeenheid werk, Spoor spoor)
    {
        if (spoor.Ouder is not { } ouder)
        {
            return;
        }

        var daar = Sleutels.Partitie(ouder) == werk.Partitie ? werk : new Werkeenheid(Sleutels.Partitie(ouder));
        await Schrijf(daar, ouder, "klaar", Sleutels.Naam(spoor.Id));
        if (daar != werk)
        {
            await opslag.Bewaar(daar);
        }
    }

    /// <summary>Notes that the sweep started a track again.</summary>
    public Task<bool> Hersteld(Gelezen<Spoor> spoor) => Bewaar(
        new(spoor.Waarde.Partitie), spoor, spoor.Waarde with { KerenHersteld = spoor.Waarde.KerenHersteld + 1, VolgendMoment = klok.Nu });

    private async Task<bool> Bewaar(Werkeenheid werk, Gelezen<Spoor> oud, Spoor nieuw)
    {
        var (was, wordt) = (oud.Waarde.VolgendMoment, nieuw.VolgendMoment);
        if (!nieuw.Klaar && wordt < was)
        {
            await momenten.Verplaats(nieuw.Id, was, wordt);
        }

        try
        {
            await opslag.Bewaar(werk.Vervang(Sleutels.Spoor(nieuw.Id), oud, nieuw));
        }
        catch (RijconflictException)
        {
            return false;
        }

        if (nieuw.Klaar)
        {
            await momenten.Verwijder(nieuw.Id, was);
        }
        else if (wordt > was)
        {
            await momenten.Verplaats(nieuw.Id, was, wordt);
        }

        return true;
    }
}
