using System.Globalization;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Lets the clock of the term for the decision run again once the waiting for documents is over (Awb art. 4:15): the
/// days in which it stood still are added, in the benefit and in the task to decide.
/// </summary>
public sealed class Opschorting(
    Opslag opslag, Stappen stappen, Sporen sporen, Werkvoorraad werkvoorraad, Overzicht overzicht, IBeleidsbron beleidsbron, IKlok klok)
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
        if (await Besluittaak(huishoudenId) is { Waarde: var taak })
        {
            await werkvoorraad.Werkbij(taak, voor.BeslissenVoor);
            await overzicht.Werkbij(taak.KlantreisId);
            await client.RaiseEventAsync(Spoorids.Taak(taak.Id), Bel.Naam);
        }

        return Gedaan.Waarde;
    }

    private async Task<Vorigetermijn> SchortOp(string stap, DateOnly tot, Werkeenheid werk)
    {
        var uitkering = await opslag.Vereis<Uitkering>(werk.Partitie, Sleutels.Uitkering);
        var voor = uitkering.Waarde.BeslissenVoor;
        var verloop = uitkering.Waarde.Termijn.Hervatten(tot);
        var termijn = verloop.Einde(Lokaletijd.Datum(klok.Nu), await beleidsbron.Geldend(klok));
        if (uitkering.Waarde.Besluit is null && termijn.Datum != voor.Datum)
        {
            werk.Vervang(Sleutels.Uitkering, uitkering, uitkering.Waarde with { BeslissenVoor = termijn, Termijn = verloop })
                .Gebeurtenis(new(
                    klok.Nu, stap, Gebeurtenissoort.BeslistermijnWerdOpgeschort, "systeem", $"beslissen uiterlijk {Datumtekst.Datum(termijn.Datum)}", termijn.Waarom.InEenZin()));
            if (await Besluittaak(werk.Partitie) is { Waarde.Status: Taakstatus.Open } taak)
            {
                werk.Vervang(Sleutels.Taak(taak.Waarde.Id), taak, taak.Waarde with { Fataledatum = termijn });
                await sporen.Schrijf(werk, Spoorids.Taak(taak.Waarde.Id), "termijn", Sleutels.Naam(taak.Waarde.Id));
            }
        }

        return new(voor.Datum);
    }

    private Task<Gelezen<Taak>?> Besluittaak(string huishoudenId) =>
        opslag.Lees<Taak>(huishoudenId, Sleutels.Taak(Taak.IdVoor(huishoudenId, Taaksoort.Besluiten, "1")));
}
