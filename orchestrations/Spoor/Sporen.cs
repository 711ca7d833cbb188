using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>The rows of tracks: their next moment, their post, their end.</summary>
public sealed class Sporen(Opslag opslag, Momenten momenten, Samenhangen samenhangen, IKlok klok)
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
    /// </summary>
    public async Task Schrijf(Werkeenheid werk, string spoorId, string soort, string verwijzing)
    {
        if (await Lees(spoorId) is not { Waarde.Klaar: false } spoor)
        {
            return;
        }

        var nu = klok.Nu;
        await momenten.Zet(spoorId, nu);
        werk.Zet(Sleutels.Post(spoorId, nu, $"{soort}.{verwijzing}"), new Post(spoorId, soort, verwijzing, nu));
        werk.Vervang(Sleutels.Spoor(spoorId), spoor, samenhangen.Noteer(spoor.Waarde with { VolgendMoment = nu, Waarom = "nieuws verwerken" }));
    }

    /// <summary>Writes the next moment of a track that goes to sleep; false when the row changed meanwhile: look again.</summary>
    public async Task<bool> Slaap(Gelezen<Spoor> spoor, DateTimeOffset tot, string waarom)
    {
        if (spoor.Waarde.VolgendMoment == tot && spoor.Waarde.Waarom == waarom)
        {
            return true;
        }

        return await Bewaar(spoor, spoor.Waarde with { VolgendMoment = tot, Waarom = waarom });
    }

    /// <summary>Tells the track that waits for this one, if any does, and rings its bell.</summary>
    public async Task MeldAanOuder(DurableTaskClient client, Spoor spoor)
    {
        if (spoor.Ouder is { } ouder)
        {
            var werk = new Werkeenheid(Sleutels.Partitie(ouder));
            await Schrijf(werk, ouder, "klaar", Sleutels.Naam(spoor.Id));
            await opslag.Bewaar(werk);
            await client.RaiseEventAsync(ouder, Bel.Naam);
        }
    }

    /// <summary>Ends a track: it has no next moment any more.</summary>
    public Task Sluit(string spoorId) => Botsing.KijkOpnieuw(
        $"einde van spoor {spoorId}",
        async () =>
        {
            if (await Lees(spoorId) is not { Waarde.Klaar: false } spoor)
            {
                return true;
            }

            if (!await Bewaar(spoor, spoor.Waarde with { Klaar = true, Waarom = "klaar" }))
            {
                return false;
            }

            await momenten.Verwijder(spoorId, spoor.Waarde.VolgendMoment);
            return true;
        });

    /// <summary>Notes that the sweep started a track again.</summary>
    public Task<bool> Hersteld(Gelezen<Spoor> spoor) =>
        Bewaar(spoor, spoor.Waarde with { KerenHersteld = spoor.Waarde.KerenHersteld + 1, VolgendMoment = klok.Nu });

    private async Task<bool> Bewaar(Gelezen<Spoor> oud, Spoor nieuw)
    {
        if (!nieuw.Klaar)
        {
            await momenten.Zet(nieuw.Id, nieuw.VolgendMoment);
        }

        try
        {
            await opslag.Bewaar(new Werkeenheid(nieuw.Partitie).Vervang(Sleutels.Spoor(nieuw.Id), oud, nieuw));
        }
        catch (RijconflictException)
        {
            return false;
        }

        if (oud.Waarde.VolgendMoment != nieuw.VolgendMoment)
        {
            await momenten.Verwijder(nieuw.Id, oud.Waarde.VolgendMoment);
        }

        return true;
    }
}
