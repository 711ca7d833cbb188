using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>The messages of the benefit track. They go to the person whose journey started it.</summary>
public sealed class Uitkeringactiviteiten(
    Opslag opslag, Stappen stappen, Uitkomsten uitkomsten, Termijnwijziging termijn, Klantberichten berichten, IBeleidsbron beleidsbron, IKlok klok)
{
    [Function(nameof(VraagStukken))]
    public async Task<Stukkenvraag> VraagStukken([ActivityTrigger] string spoorId, [DurableClient] DurableTaskClient client)
    {
        var vraag = await stappen.ZorgMetEffect(Sleutels.Partitie(spoorId), "stukken.gevraagd", async werk =>
        {
            var uitkering = await Lees(spoorId);
            var beleid = await beleidsbron.Geldend(klok);
            var vandaag = Lokaletijd.Datum(klok.Nu);
            var uiterlijk = Hersteltermijn.Voor(vandaag, beleid);
            var stukken = beleid.Uitkering.GevraagdeStukken;
            await berichten.Verstuur(
                werk, uitkering.Waarde.KlantreisId, "stukken.gevraagd", Berichtsoort.StukkenGevraagd, g => g with { Stukken = stukken, Uiterlijk = uiterlijk.Datum });
            var gewijzigd = await termijn.Voegtoe(werk, uitkering, uitkering.Waarde with
            {
                GevraagdeStukken = stukken,
                StukkenGevraagdOp = vandaag,
                Termijn = uitkering.Waarde.Termijn.Opschorten(vandaag, Termijnreden.StukkenGevraagd),
            });
            werk.Gebeurtenis(new(
                klok.Nu, "stukken.gevraagd", Gebeurtenissoort.StukkenWerdenGevraagd, "systeem", $"stukken gevraagd, graag voor {Datumtekst.Datum(uiterlijk.Datum)}", uiterlijk.Waarom.InEenZin()));
            return new Stukkenvraag(Hersteltermijn.Einde(vandaag, beleid).Op, gewijzigd.Vorige);
        });
        await termijn.GeefDoor(Sleutels.Partitie(spoorId), vraag.BeslissenVoor, client);
        return vraag;
    }

    [Function(nameof(HerinnerAanStukken))]
    public Task<Gedaan> HerinnerAanStukken([ActivityTrigger] string spoorId) => stappen.ZorgMetEffect(
        Sleutels.Partitie(spoorId),
        "stukken.herinnerd",
        async werk =>
        {
            var uitkering = (await Lees(spoorId)).Waarde;
            await berichten.Verstuur(
                werk, uitkering.KlantreisId, "stukken.herinnerd", Berichtsoort.StukkenHerinnering, g => g with { Stukken = uitkering.GevraagdeStukken });
            werk.Gebeurtenis(new(
                klok.Nu, "stukken.herinnerd", Gebeurtenissoort.BerichtWerdVerstuurd, "systeem", "de klant is vriendelijk herinnerd aan de stukken"));
            return Gedaan.Waarde;
        });

    [Function(nameof(MeldBesluit))]
    public Task<Gedaan> MeldBesluit([ActivityTrigger] string spoorId) => stappen.ZorgMetEffect(
        Sleutels.Partitie(spoorId),
        "besluit.gemeld",
        async werk =>
        {
            var uitkering = (await Lees(spoorId)).Waarde;
            var uitkomst = await uitkomsten.Lees(werk.Partitie, Vragen.Besluit)
                ?? throw new InvalidOperationException("Er is nog geen besluit.");
            await berichten.Verstuur(
                werk, uitkering.KlantreisId, "besluit", Berichtsoort.Besluit, g => g with { Besluit = Enum.Parse<Besluit>(uitkomst.Waarde) });
            werk.Gebeurtenis(new(
                klok.Nu, "besluit.gemeld", Gebeurtenissoort.BerichtWerdVerstuurd, "systeem", "de klant heeft bericht over het besluit"));
            return Gedaan.Waarde;
        });

    private Task<Gelezen<Uitkering>> Lees(string spoorId) =>
        opslag.Vereis<Uitkering>(Sleutels.Partitie(spoorId), Sleutels.Uitkering);
}
