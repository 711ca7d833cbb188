using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>The messages of the benefit track. They go to the person whose journey started it.</summary>
public sealed class Uitkeringactiviteiten(
    Opslag opslag, Stappen stappen, Uitkomsten uitkomsten, Termijnwijziging termijn, Klantberichten berichten, Berichtplaatsen plaatsen, IBeleidsbron beleidsbron, IKlok klok)
{
    private const string Gevraagd = "stukken.gevraagd";
    private const string Herinnerd = "stukken.herinnerd";

    /// <summary>Nobody is asked for documents once it was decided.</summary>
    [Function(nameof(VraagStukken))]
    public async Task<Stukkenvraag> VraagStukken([ActivityTrigger] string spoorId, [DurableClient] DurableTaskClient client)
    {
        var vraag = await stappen.ZorgMetEffect(Sleutels.Partitie(spoorId), Gevraagd, async werk =>
        {
            var uitkering = await Lees(spoorId);
            var beleid = await beleidsbron.Geldend(klok);
            var vandaag = Lokaletijd.Datum(klok.Nu);
            var uiterlijk = Hersteltermijn.Voor(vandaag, beleid);
            var einde = Hersteltermijn.Einde(vandaag, beleid).Op;
            if (uitkering.Waarde.Besluit is not null)
            {
                await plaatsen.GeefVrij(uitkering.Waarde.KlantreisId, Uitkeringsberichten.Stukken(spoorId));
                return new Stukkenvraag(einde);
            }

            var stukken = beleid.Uitkering.GevraagdeStukken;
            await berichten.Verstuur(
                werk, uitkering.Waarde.KlantreisId, Uitkeringsberichten.Stukken(spoorId), Berichtsoort.StukkenGevraagd, g => g with { Stukken = stukken, Uiterlijk = uiterlijk.Datum });
            var gewijzigd = await termijn.Voegtoe(werk, uitkering, uitkering.Waarde with
            {
                GevraagdeStukken = stukken,
                StukkenGevraagdOp = vandaag,
                Termijn = uitkering.Waarde.Termijn.Opschorten(vandaag, Termijnreden.StukkenGevraagd),
            });
            werk.Gebeurtenis(new(
                klok.Nu, Gevraagd, Gebeurtenissoort.StukkenWerdenGevraagd, "systeem", $"stukken gevraagd, graag voor {Datumtekst.Datum(uiterlijk.Datum)}", uiterlijk.Waarom.InEenZin()));
            return new Stukkenvraag(einde, gewijzigd.Vorige);
        });
        await termijn.GeefDoor(Sleutels.Partitie(spoorId), vraag.BeslissenVoor, client);
        return vraag;
    }

    [Function(nameof(HerinnerAanStukken))]
    public Task<Gedaan> HerinnerAanStukken([ActivityTrigger] string spoorId) => stappen.ZorgMetEffect(
        Sleutels.Partitie(spoorId),
        Herinnerd,
        async werk =>
        {
            var uitkering = (await Lees(spoorId)).Waarde;
            await berichten.Verstuur(
                werk, uitkering.KlantreisId, Uitkeringsberichten.Herinnering(spoorId), Berichtsoort.StukkenHerinnering, g => g with { Stukken = uitkering.GevraagdeStukken });
            werk.Gebeurtenis(new(
                klok.Nu, Herinnerd, Gebeurtenissoort.BerichtWerdVerstuurd, "systeem", "de klant is vriendelijk herinnerd aan de stukken"));
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
                werk, uitkering.KlantreisId, Uitkeringsberichten.Besluit(spoorId), Berichtsoort.Besluit, g => g with { Besluit = Enum.Parse<Besluit>(uitkomst.Waarde) });
            werk.Gebeurtenis(new(
                klok.Nu, "besluit.gemeld", Gebeurtenissoort.BerichtWerdVerstuurd, "systeem", "de klant heeft bericht over het besluit"));
            return Gedaan.Waarde;
        });

    private Task<Gelezen<Uitkering>> Lees(string spoorId) =>
        opslag.Vereis<Uitkering>(Sleutels.Partitie(spoorId), Sleutels.Uitkering);
}
