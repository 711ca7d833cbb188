using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>The steps of the watch over one task.</summary>
public sealed class Taakactiviteiten(
    Opslag opslag, Stappen stappen, Sporen sporen, Rondkijker rondkijker, Werkvoorraad werkvoorraad, Overzicht overzicht, Overzichtsbewaking bewaking, Takenspiegel spiegel, IBeleidsbron beleidsbron, IKlok klok)
{
    /// <summary>
    /// Brings lists in line with the task, handles the news, and decides: what must be done, that the track sleeps, or that it
    /// ends because the task is done.
    /// </summary>
    [Function(nameof(BekijkTaak))]
    public async Task<Taakstand> BekijkTaak([ActivityTrigger] Bekijktaakopdracht opdracht, [DurableClient] DurableTaskClient client)
    {
        var (spoorId, partitie) = (opdracht.SpoorId, Sleutels.Partitie(opdracht.SpoorId));
        var (stand, ouder) = await opslag.MetBeeld(
            partitie,
            [Sleutels.Naam(spoorId), Sleutels.Stap(Takenspiegel.Herinnerd(spoorId)), .. Rondkijker.Leest(Kijk(opdracht, klok.Nu, null, ""))],
            () => Botsing.KijkOpnieuw($"taak van spoor {spoorId}", () => Bekijk(opdracht)));
        if (ouder is not null)
        {
            await client.RaiseEventAsync(ouder, Bel.Naam);
        }

        return stand;
    }

    [Function(nameof(HerinnerAanTaak))]
    public Task<Gedaan> HerinnerAanTaak([ActivityTrigger] string spoorId) => stappen.Zorg(
        Sleutels.Partitie(spoorId),
        Takenspiegel.Herinnerd(spoorId),
        async werk =>
        {
            var taak = (await Lees(spoorId)).Waarde;
            werk.Gebeurtenis(Gebeurtenis(taak, Gebeurtenissoort.TaakWerdHerinnerd, $"{taak.MedewerkerId} is herinnerd aan een taak", taak.Streefdatum.Waarom));
            return Gedaan.Waarde;
        });

    /// <summary>The fatale datum passed: the manager hears, and it stays on the list of its owner.</summary>
    [Function(nameof(EscaleerTaak))]
    public async Task<Gedaan> EscaleerTaak([ActivityTrigger] string spoorId)
    {
        var gedaan = await stappen.Zorg(Sleutels.Partitie(spoorId), $"{Sleutels.Naam(spoorId)}.geescaleerd", async werk =>
        {
            var taak = await Lees(spoorId);
            var manager = await spiegel.Manager(taak.Waarde);
            werk.Vervang(Sleutels.Taak(taak.Waarde.Id), taak, taak.Waarde with { Geescaleerd = true })
                .Gebeurtenis(Gebeurtenis(taak.Waarde, Gebeurtenissoort.TaakWerdGeescaleerd, $"{manager.Id} hoort dat een taak te laat is", taak.Waarde.Fataledatum.Waarom));
            return Gedaan.Waarde;
        });
        var nu = (await Lees(spoorId)).Waarde;
        await werkvoorraad.Werkbij(nu);
        await overzicht.Werkbij(nu.KlantreisId);
        return gedaan;
    }

    /// <summary>Brings the work list and To Do in line with the task.</summary>
    [Function(nameof(SpiegelTaak))]
    public async Task<Gedaan> SpiegelTaak([ActivityTrigger] string spoorId)
    {
        var taak = (await Lees(spoorId)).Waarde;
        await werkvoorraad.Werkbij(taak);
        await spiegel.Werkbij(spoorId, taak);
        return Gedaan.Waarde;
    }

    private async Task<Botsing.Antwoord<(Taakstand Stand, string? Ouder)>?> Bekijk(Bekijktaakopdracht opdracht)
    {
        var taak = (await Lees(opdracht.SpoorId)).Waarde;
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
        if (await rondkijker.Kijk(new(taak.Partitie), Kijk(opdracht, tot, plan.KijkWeer, plan.Waarom)) is not { } blik)
        {
            return null;
        }

        var gespiegeld = beeld == opdracht.Eerder || await Spiegel(opdracht.SpoorId, taak);
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
            var gespiegeld = await Spiegel(spoorId, taak);
            var werk = new Werkeenheid(taak.Partitie);
            if (!gespiegeld)
            {
                await sporen.MeldAanOuder(werk, spoor.Waarde);
                await opslag.Bewaar(werk);
                return Klaar(gespiegeld: false);
            }

            if (!await bewaking.Bij(spoorId, Sporen.Gesloten, () => sporen.Sluit(werk, spoor)))
            {
                return null;
            }
        }

        return Klaar(gespiegeld: true);

        Botsing.Antwoord<(Taakstand Stand, string? Ouder)> Klaar(bool gespiegeld) =>
            new((new(new(null), true, gespiegeld, null, klok.Nu, null), spoor.Waarde.Ouder));
    }

    /// <summary>False when To Do is away: then it is tried again in a step of its own.</summary>
    private async Task<bool> Spiegel(string spoorId, Taak taak)
    {
        await werkvoorraad.Werkbij(taak);
        try
        {
            await spiegel.Werkbij(spoorId, taak);
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

    private Task<Gelezen<Taak>> Lees(string spoorId) =>
        opslag.Vereis<Taak>(Sleutels.Partitie(spoorId), Sleutels.Naam(spoorId));

    private Gebeurtenis Gebeurtenis(Taak taak, Gebeurtenissoort soort, string wat, Afleiding waarom) =>
        new(klok.Nu, $"{soort}.{Sleutels.Naam(taak.Id)}", soort, "systeem", wat, waarom.InEenZin(), taak.Id);
}
