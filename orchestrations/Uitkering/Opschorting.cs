using System.Globalization;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Lets the clock of the term for the decision run again once the waiting for documents is over (Awb art. 4:15): the
/// days in which it stood still are added, in the benefit and in the task to decide.
/// </summary>
public sealed class Opschorting(Opslag opslag, Stappen stappen, Termijnwijziging termijn, IKlok klok)
{
    /// <summary>Done once for each last day of the waiting: documents that came in time can be reported after it passed.</summary>
    [Function(nameof(SchortTermijnOp))]
    public async Task<Gedaan> SchortTermijnOp([ActivityTrigger] Opschortopdracht opdracht, [DurableClient] DurableTaskClient client)
    {
        var huishoudenId = Sleutels.Partitie(opdracht.SpoorId);
        var laatsteDag = Lokaletijd.Datum(opdracht.Uiterlijk.AddTicks(-1));
        var ontvangen = (await opslag.Vereis<Uitkering>(huishoudenId, Sleutels.Uitkering)).Waarde.StukkenOntvangenOp;
        var tot = ontvangen < laatsteDag ? ontvangen.Value : laatsteDag;
        var stap = string.Create(CultureInfo.InvariantCulture, $"termijn.opgeschort.{tot:yyyyMMdd}");
        var voor = await stappen.Zorg(huishoudenId, stap, werk => SchortOp(stap, tot, werk));
        await termijn.GeefDoor(huishoudenId, voor.BeslissenVoor, client);
        return Gedaan.Waarde;
    }

    private async Task<Vorigetermijn> SchortOp(string stap, DateOnly tot, Werkeenheid werk)
    {
        var uitkering = await opslag.Vereis<Uitkering>(werk.Partitie, Sleutels.Uitkering);
        if (uitkering.Waarde.Besluit is not null)
        {
            return new(uitkering.Waarde.BeslissenVoor.Datum);
        }

        var verloop = uitkering.Waarde.Termijn.Hervatten(tot, Termijnreden.StukkenGevraagd);
        var (nieuw, _, vorige) = await termijn.Voegtoe(werk, uitkering, uitkering.Waarde with { Termijn = verloop });
        if (nieuw.BeslissenVoor is var einde && einde.Datum != uitkering.Waarde.BeslissenVoor.Datum)
        {
            werk.Gebeurtenis(new(
                klok.Nu, stap, Gebeurtenissoort.BeslistermijnWerdOpgeschort, "systeem", $"beslissen uiterlijk {Datumtekst.Datum(einde.Datum)}", einde.Waarom.InEenZin()));
        }

        return new(vorige);
    }
}
