using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>The steps of the watch over one task.</summary>
public sealed class Taakactiviteiten(
    Opslag opslag, Stappen stappen, Taakkijker kijker, Werkvoorraad werkvoorraad, Overzicht overzicht, Takenspiegel spiegel, IKlok klok)
{
    /// <summary>See <see cref="Taakkijker"/>.</summary>
    [Function(nameof(BekijkTaak))]
    public Task<Taakstand> BekijkTaak([ActivityTrigger] Bekijktaakopdracht opdracht, [DurableClient] DurableTaskClient client) =>
        opslag.MetBeeld(Sleutels.Partitie(opdracht.SpoorId), Taakkijker.Leest(opdracht.SpoorId), () => kijker.Bekijk(opdracht, client));

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
    public Task<Gedaan> SpiegelTaak([ActivityTrigger] string spoorId) => opslag.MetBeeld(
        Sleutels.Partitie(spoorId),
        [Sleutels.Naam(spoorId), .. Takenspiegel.Leest(spoorId)],
        async () =>
        {
            var taak = (await Lees(spoorId)).Waarde;
            await werkvoorraad.Werkbij(taak);
            var werk = new Werkeenheid(taak.Partitie);
            await spiegel.Werkbij(werk, spoorId, taak);
            await opslag.Bewaar(werk);
            return Gedaan.Waarde;
        });

    private Task<Gelezen<Taak>> Lees(string spoorId) =>
        opslag.Vereis<Taak>(Sleutels.Partitie(spoorId), Sleutels.Naam(spoorId));

    private Gebeurtenis Gebeurtenis(Taak taak, Gebeurtenissoort soort, string wat, Afleiding waarom) =>
        new(klok.Nu, $"{soort}.{Sleutels.Naam(taak.Id)}", soort, "systeem", wat, waarom.InEenZin(), taak.Id);
}
