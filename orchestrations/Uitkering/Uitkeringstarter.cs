using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Starts the benefit track of the household, once: partners share one benefit and one contact at IO
/// (beleidskader §1.1). The journey whose ambitiegesprek came first starts it; the other finds it running.
/// </summary>
public sealed class Uitkeringstarter(
    Opslag opslag, Stappen stappen, Sporenstarter starter, Contacten contacten, IBeleidsbron beleidsbron, IKlok klok)
{
    [Function(nameof(StartUitkering))]
    public async Task<Gedaan> StartUitkering([ActivityTrigger] string klantreisId, [DurableClient] DurableTaskClient client)
    {
        var reis = (await opslag.Vereis<Klantreis>(klantreisId, Sleutels.Klantreis)).Waarde;
        if (reis.Herkomst == Herkomst.BestaandeKlant)
        {
            await stappen.Zorg(reis.HuishoudenId, "uitkering.loopt", werk => GeefContact(reis, werk));
            return Gedaan.Waarde;
        }

        var uitkering = await stappen.Zorg(reis.HuishoudenId, "uitkering.gestart", werk => Maak(reis, werk));
        await starter.Start(client, new Spoor
        {
            Id = Spoorids.Uitkering(reis.HuishoudenId),
            Orchestrator = nameof(UitkeringOrchestrator),
            KlantreisId = uitkering.KlantreisId,
            VolgendMoment = klok.Nu,
            Waarom = "uitkering afhandelen",
        });
        return Gedaan.Waarde;
    }

    /// <summary>The benefit runs: nothing is applied for, and the household gets its one contact at IO.</summary>
    private async Task<Gedaan> GeefContact(Klantreis reis, Werkeenheid werk)
    {
        var huishouden = await opslag.Vereis<Huishouden>(reis.HuishoudenId, Sleutels.Huishouden);
        if (huishouden.Waarde.ConsulentId is null)
        {
            werk.Vervang(Sleutels.Huishouden, huishouden, huishouden.Waarde with { ConsulentId = await contacten.MinstBezet(Rol.Consulent, reis) });
        }

        return Gedaan.Waarde;
    }

    private async Task<Uitkering> Maak(Klantreis reis, Werkeenheid werk)
    {
        var huishouden = await opslag.Vereis<Huishouden>(reis.HuishoudenId, Sleutels.Huishouden);
        var beleid = await beleidsbron.Geldend(klok);
        var vandaag = Lokaletijd.Datum(klok.Nu);
        var aanvraagdatum = reis.Aanvraagdatum ?? vandaag;
        var termijn = Beslistermijn.Voor(aanvraagdatum, beleid);
        var uitkering = new Uitkering
        {
            HuishoudenId = reis.HuishoudenId,
            KlantreisId = reis.Id,
            ConsulentId = huishouden.Waarde.ConsulentId ?? await contacten.MinstBezet(Rol.Consulent, reis),
            Aanvraagdatum = aanvraagdatum,
            Termijn = termijn,
            BeslissenVoor = termijn.Einde(vandaag, beleid),
        };
        werk.Voegtoe(Sleutels.Uitkering, uitkering)
            .Vervang(Sleutels.Huishouden, huishouden, huishouden.Waarde with { ConsulentId = uitkering.ConsulentId })
            .Gebeurtenis(new(
                klok.Nu, "uitkering.gestart", Gebeurtenissoort.UitkeringWerdGestart, "systeem", $"afhandeling van de uitkering gestart; contact bij IO is {uitkering.ConsulentId}", uitkering.BeslissenVoor.Waarom.InEenZin()));
        return uitkering;
    }
}
