using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>Looks where a task stands, for the track that watches it.</summary>
public sealed class Taakkijker(
    Opslag opslag, Sporen sporen, Rondkijker rondkijker, Werkvoorraad werkvoorraad, Spoorsluiting sluiting, Takenspiegel spiegel, IBeleidsbron beleidsbron, IKlok klok)
{
    /// <summary>The rows at which it looks, as for <see cref="Opslag.MetBeeld"/>.</summary>
    public static IEnumerable<string> Leest(string spoorId) =>
    [
        Sleutels.Naam(spoorId), .. Takenspiegel.Leest(spoorId),
        .. Rondkijker.Leest(new(spoorId, "", Sleutels.Naam(spoorId), "", default)), .. Momentafronding.Leest,
    ];

    /// <summary>
    /// Brings lists in line with the task, handles the news, and decides: what must be done, that the track sleeps, or that it
    /// ends because the task is done.
    /// </summary>
    public async Task<Taakstand> Bekijk(Bekijktaakopdracht opdracht, DurableTaskClient client)
    {
        var (stand, ouder) = await Botsing.KijkOpnieuw($"taak van spoor {opdracht.SpoorId}", () => Bekijk(opdracht));
        if (ouder is not null)
        {
            await client.RaiseEventAsync(ouder, Bel.Naam);
        }

        return stand;
    }

    private async Task<Botsing.Antwoord<(Taakstand Stand, string? Ouder)>?> Bekijk(Bekijktaakopdracht opdracht)
    {
        var taak = (await opslag.Vereis<Taak>(Sleutels.Partitie(opdracht.SpoorId), Sleutels.Naam(opdracht.SpoorId))).Waarde;
        if (taak.Status != Taakstatus.Open)
        {
            return await RondAf(opdracht.SpoorId, taak);
        }

        var beleid = await beleidsbron.Geldend(klok);
        var herinnerd = await opslag.Lees<Gedaan>(taak.Partitie, Sleutels.Stap(Takenspiegel.Herinnerd(opdracht.SpoorId))) is not null;
        var beeld = new Taakbeeld(
            taak.MedewerkerId, Taakplanner.Herinneren(taak, beleid), Taakplanner.Escaleren(taak, beleid), herinnerd, taak.Geescaleerd);
        var plan = Taakplanner.Bekijk(taak, herinnerd, beleid, klok.Nu);
        var tot = plan.NuDoen is not null ? klok.Nu : plan.KijkWeer < opdracht.Hartslag ? plan.KijkWeer.Value : opdracht.Hartslag;
        // Before the sleep: who stops in between looks again.
        var werk = new Werkeenheid(taak.Partitie);
        var gespiegeld = beeld == opdracht.Eerder || await Spiegel(werk, opdracht.SpoorId, taak);
        if (await rondkijker.Kijk(werk, Kijk(opdracht, tot, plan.KijkWeer, plan.Waarom)) is not { } blik)
        {
            return null;
        }

        return blik.Waarde is null
            ? new((new(blik, false, gespiegeld, plan.NuDoen, tot, beeld), null))
            : new((new(blik, false, gespiegeld, null, klok.Nu, beeld), null));
    }

    /// <summary>The finished task leaves the lists, and who waits for it hears so at once. The track ends, unless To Do is away.</summary>
    private async Task<Botsing.Antwoord<(Taakstand Stand, string? Ouder)>?> RondAf(string spoorId, Taak taak)
    {
        var spoor = (await sporen.Lees(spoorId))!;
        if (!spoor.Waarde.Klaar)
        {
            var werk = new Werkeenheid(taak.Partitie);
            var gespiegeld = await Spiegel(werk, spoorId, taak);
            if (!gespiegeld)
            {
                await sporen.MeldAanOuder(werk, spoor.Waarde);
                await opslag.Bewaar(werk);
                return Klaar(gespiegeld: false, spoor.Waarde.Ouder);
            }

            return await sluiting.Sluit(werk, spoor) is { Waarde: var teBellen } ? Klaar(gespiegeld: true, teBellen) : null;
        }

        return Klaar(gespiegeld: true, spoor.Waarde.Ouder);

        Botsing.Antwoord<(Taakstand Stand, string? Ouder)> Klaar(bool gespiegeld, string? teBellen) =>
            new((new(new(null), true, gespiegeld, null, klok.Nu, null), teBellen));
    }

    /// <summary>False when To Do is away: then it is tried again in a step of its own.</summary>
    private async Task<bool> Spiegel(Werkeenheid werk, string spoorId, Taak taak)
    {
        await werkvoorraad.Werkbij(taak);
        try
        {
            await spiegel.Werkbij(werk, spoorId, taak);
            return true;
        }
#pragma warning disable CA1031 // To Do may fail in any way; the task itself goes on.
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }

    private static Kijkopdracht Kijk(Bekijktaakopdracht opdracht, DateTimeOffset tot, DateTimeOffset? verwacht, string waarom) =>
        new(opdracht.SpoorId, opdracht.KlantreisId, Sleutels.Naam(opdracht.SpoorId), waarom, tot, verwacht);
}
