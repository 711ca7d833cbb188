using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Orchestrations;

/// <summary>The steps of the watch over one task.</summary>
public sealed class Taakactiviteiten(
    Opslag opslag, Stappen stappen, Werkvoorraad werkvoorraad, Overzicht overzicht, ITakenlijst takenlijst, IMedewerkers medewerkers, IBeleidsbron beleidsbron, IKlok klok)
{
    [Function(nameof(LeesTaakmomenten))]
    public async Task<Taakmomenten> LeesTaakmomenten([ActivityTrigger] string spoorId)
    {
        var taak = (await Lees(spoorId)).Waarde;
        var beleid = await Beleid();
        return new(Taakplanner.Herinneren(taak, beleid), Taakplanner.Escaleren(taak, beleid));
    }

    [Function(nameof(HerinnerAanTaak))]
    public Task<Gedaan> HerinnerAanTaak([ActivityTrigger] string spoorId) => stappen.Zorg(
        Sleutels.Partitie(spoorId),
        $"{Sleutels.Naam(spoorId)}.herinnerd",
        async werk =>
        {
            var taak = (await Lees(spoorId)).Waarde;
            var beleid = await Beleid();
            await takenlijst.Zet(
                await Agenda(taak.MedewerkerId), taak.Id, $"Herinnering: {beleid.Taak(taak.Soort).Titel}", taak.Fataledatum.Datum, afgerond: false);
            werk.Gebeurtenis(Gebeurtenis(taak, Gebeurtenissoort.TaakWerdHerinnerd, $"{taak.MedewerkerId} is herinnerd aan een taak", taak.Streefdatum.Waarom));
            return Gedaan.Waarde;
        });

    /// <summary>The fatale datum passed: the manager gets it on the list, and it stays on that of its owner.</summary>
    [Function(nameof(EscaleerTaak))]
    public async Task<Gedaan> EscaleerTaak([ActivityTrigger] string spoorId)
    {
        var gedaan = await stappen.Zorg(Sleutels.Partitie(spoorId), $"{Sleutels.Naam(spoorId)}.geescaleerd", async werk =>
        {
            var taak = await Lees(spoorId);
            var beleid = await Beleid();
            var manager = await Manager(taak.Waarde, beleid);
            await takenlijst.Zet(
                manager.Agenda, $"{taak.Waarde.Id}.escalatie", $"Te laat: {beleid.Taak(taak.Waarde.Soort).Titel}", taak.Waarde.Fataledatum.Datum, afgerond: false);
            werk.Vervang(Sleutels.Taak(taak.Waarde.Id), taak, taak.Waarde with { Geescaleerd = true })
                .Gebeurtenis(Gebeurtenis(taak.Waarde, Gebeurtenissoort.TaakWerdGeescaleerd, $"{manager.Id} hoort dat een taak te laat is", taak.Waarde.Fataledatum.Waarom));
            return Gedaan.Waarde;
        });
        var nu = (await Lees(spoorId)).Waarde;
        await werkvoorraad.Werkbij(nu);
        await overzicht.Werkbij(nu.KlantreisId);
        return gedaan;
    }

    /// <summary>What the finished task left behind in lists and indexes is brought up to date.</summary>
    [Function(nameof(RondTaakAf))]
    public async Task<Gedaan> RondTaakAf([ActivityTrigger] string spoorId)
    {
        var taak = (await Lees(spoorId)).Waarde;
        var beleid = await Beleid();
        await takenlijst.Zet(
            await Agenda(taak.MedewerkerId), taak.Id, beleid.Taak(taak.Soort).Titel, taak.Streefdatum.Datum, afgerond: true);
        if (taak.Geescaleerd)
        {
            var manager = await Manager(taak, beleid);
            await takenlijst.Zet(
                manager.Agenda, $"{taak.Id}.escalatie", $"Te laat: {beleid.Taak(taak.Soort).Titel}", taak.Fataledatum.Datum, afgerond: true);
        }

        await werkvoorraad.Werkbij(taak);
        return Gedaan.Waarde;
    }

    private Task<Gelezen<Taak>> Lees(string spoorId) =>
        opslag.Vereis<Taak>(Sleutels.Partitie(spoorId), Sleutels.Naam(spoorId));

    private Task<Beleid> Beleid() => beleidsbron.Geldend(Lokaletijd.Datum(klok.Nu));

    private async Task<string> Agenda(string medewerkerId) =>
        (await medewerkers.Alle()).First(m => m.Id == medewerkerId).Agenda;

    /// <summary>The one to whom the policy escalates, of the same organisation as the owner where there is one.</summary>
    private async Task<Medewerker> Manager(Taak taak, Beleid beleid)
    {
        var allen = await medewerkers.Alle();
        var organisatie = allen.First(m => m.Id == taak.MedewerkerId).Organisatie;
        var rol = beleid.Taak(taak.Soort).Escalatie;
        return allen.Where(m => m.Rol == rol).OrderBy(m => m.Organisatie == organisatie ? 0 : 1).ThenBy(m => m.Id, StringComparer.Ordinal).First();
    }

    private Gebeurtenis Gebeurtenis(Taak taak, Gebeurtenissoort soort, string wat, Afleiding waarom) =>
        new(klok.Nu, $"{soort}.{Sleutels.Naam(taak.Id)}", soort, "systeem", wat, waarom.InEenZin(), taak.Id);
}
