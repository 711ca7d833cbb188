using System.Globalization;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>The steps of going to another household. Each looks what is left to do, so it can be done again.</summary>
public sealed class Huishoudactiviteiten(
    Opslag opslag, Stappen stappen, Huishoudleden leden, Huishoudeinde huishoudeinde, Opruiming opruiming, Vervalling vervalling, Huishoudplan plannen, Taakoverdracht overdracht, Werkvoorraad werkvoorraad, Overzicht overzicht, IKlok klok)
{
    /// <summary>The household to which the klant goes has the klant; it is made when it is new, with the contact at IO that the klant knows.</summary>
    [Function(nameof(NeemLidOp))]
    public async Task<Gedaan> NeemLidOp([ActivityTrigger] string spoorId)
    {
        var (reisId, verhuizing) = await Lees(spoorId);
        await Botsing.KijkOpnieuw($"komst in huishouden {verhuizing.Naar}", async () =>
        {
            var gelezen = await opslag.Lees<Huishouden>(verhuizing.Naar, Sleutels.Huishouden);
            if (gelezen?.Waarde.KlantreisIds.Contains(reisId) == true)
            {
                return;
            }

            var werk = new Werkeenheid(verhuizing.Naar);
            if (gelezen is null)
            {
                var oud = await opslag.Vereis<Huishouden>(verhuizing.Van, Sleutels.Huishouden);
                werk.Voegtoe(Sleutels.Huishouden, new Huishouden { Id = verhuizing.Naar, KlantreisIds = [reisId], ConsulentId = oud.Waarde.ConsulentId });
            }
            else
            {
                werk.Vervang(Sleutels.Huishouden, gelezen, gelezen.Waarde with { KlantreisIds = [.. gelezen.Waarde.KlantreisIds, reisId] });
            }

            await opslag.Bewaar(Regel(werk, verhuizing, "klant kwam bij dit huishouden"));
        });
        await overzicht.Werkbij(reisId);
        return Gedaan.Waarde;
    }

    /// <summary>
    /// The household that is left lets the klant go. Its benefit goes on with who stays; when nobody does, it stops there
    /// and what is open for it is closed. Gives how much of that has not ended yet.
    /// </summary>
    [Function(nameof(LaatLidGaan))]
    public async Task<Opruimstand> LaatLidGaan([ActivityTrigger] string spoorId, [DurableClient] DurableTaskClient client)
    {
        var (reisId, verhuizing) = await Lees(spoorId);
        var reis = (await opslag.Vereis<Klantreis>(reisId, Sleutels.Klantreis)).Waarde;
        await Botsing.KijkOpnieuw($"vertrek uit huishouden {verhuizing.Van}", async () =>
        {
            var gelezen = await opslag.Vereis<Huishouden>(verhuizing.Van, Sleutels.Huishouden);
            if (gelezen.Waarde.KlantreisIds.Contains(reisId))
            {
                var werk = new Werkeenheid(verhuizing.Van).Vervang(
                    Sleutels.Huishouden, gelezen, gelezen.Waarde with { KlantreisIds = [.. gelezen.Waarde.KlantreisIds.Where(id => id != reisId)] });
                await opslag.Bewaar(Regel(werk, verhuizing, "klant ging uit dit huishouden"));
            }
        });

        var gevolg = await stappen.Zorg(
            reisId, $"huishouden.{verhuizing.Nummer}.uitkeringsgesprek", async werk => await vervalling.Van(werk, await Gesprekken(reisId, verhuizing), [], apart: true));
        await vervalling.Bel(client, gevolg);

        var nogOpen = 0;
        if (await leden.Lopend(verhuizing.Van) is [var blijver, ..])
        {
            await huishoudeinde.GaVerderMet(blijver.Id, reis.Id, verhuizing.Van, client);
        }
        else
        {
            await plannen.NeemMee(verhuizing);
            nogOpen = await opruiming.SluitHuishouden(verhuizing.Van, reis, client);
        }

        return new(nogOpen, Meldt: false, klok.Nu);
    }

    /// <summary>One contact at IO: what the klant's former consulent had to do is handed over to that of the household.</summary>
    [Function(nameof(VoegContactSamen))]
    public async Task<Gedaan> VoegContactSamen([ActivityTrigger] string spoorId, [DurableClient] DurableTaskClient client)
    {
        var (reisId, verhuizing) = await Lees(spoorId);
        var naar = (await opslag.Vereis<Huishouden>(verhuizing.Naar, Sleutels.Huishouden)).Waarde.ConsulentId;
        if (naar is null)
        {
            return Gedaan.Waarde;
        }

        await Botsing.KijkOpnieuw($"contact van {reisId}", async () =>
        {
            var reis = await opslag.Vereis<Klantreis>(reisId, Sleutels.Klantreis);
            if (reis.Waarde.Contactpersonen.TryGetValue(Rol.Consulent, out var eerst) && eerst != naar)
            {
                await opslag.Bewaar(new Werkeenheid(reisId).Vervang(Sleutels.Klantreis, reis, reis.Waarde.MetContact(Rol.Consulent, naar)));
            }
        });
        foreach (var taakId in await TakenVanEenAnder(reisId, naar))
        {
            await Botsing.KijkOpnieuw($"overdracht van taak {taakId}", async () =>
            {
                var gelezen = await opslag.Vereis<Taak>(reisId, Sleutels.Taak(taakId));
                if (gelezen.Waarde.Status == Taakstatus.Open && gelezen.Waarde.MedewerkerId != naar)
                {
                    var werk = new Werkeenheid(reisId);
                    var taak = await overdracht.Voegtoe(werk, gelezen, naar, "systeem");
                    await opslag.Bewaar(werk);
                    await werkvoorraad.Werkbij(taak);
                    await client.RaiseEventAsync(Spoorids.Taak(taakId), Bel.Naam);
                }
            });
        }

        return Gedaan.Waarde;
    }

    private async Task<IReadOnlyList<string>> TakenVanEenAnder(string reisId, string consulentId)
    {
        var taken = new List<string>();
        await foreach (var taak in opslag.LeesReeks<Taak>(reisId, Sleutels.Taken))
        {
            if (taak.Waarde is { Status: Taakstatus.Open, Rol: Rol.Consulent } && taak.Waarde.MedewerkerId != consulentId)
            {
                taken.Add(taak.Waarde.Id);
            }
        }

        return taken;
    }

    /// <summary>The talk about the benefit that the klant leaves behind.</summary>
    private async Task<IReadOnlyList<Afspraaknaam>> Gesprekken(string reisId, Huishoudverhuizing verhuizing)
    {
        var gesprekken = new List<Afspraaknaam>();
        await foreach (var spoor in opslag.LeesReeks<Spoor>(reisId, Sleutels.Spoor($"{reisId}.afspraak.uitkeringsgesprek")))
        {
            if (spoor.Waarde.Ouder == Spoorids.Uitkering(verhuizing.Van))
            {
                gesprekken.Add(Afspraaknaam.Lees(Sleutels.Naam(spoor.Waarde.Id).Split('.')[1]));
            }
        }

        return gesprekken;
    }

    private async Task<(string KlantreisId, Huishoudverhuizing Verhuizing)> Lees(string spoorId)
    {
        var nummer = int.Parse(Sleutels.Naam(spoorId).Split('.')[1], CultureInfo.InvariantCulture);
        var partitie = Sleutels.Partitie(spoorId);
        return (partitie, (await opslag.Vereis<Huishoudverhuizing>(partitie, Sleutels.Huishoudverhuizing(nummer))).Waarde);
    }

    private Werkeenheid Regel(Werkeenheid werk, Huishoudverhuizing verhuizing, string wat) => werk.Gebeurtenis(new(
        klok.Nu, $"huishouden.{verhuizing.Nummer}", Gebeurtenissoort.HuishoudenWerdGewijzigd, verhuizing.Wie, wat, Waarden: new Dictionary<string, string> { [Waardenaam.Soort] = verhuizing.Reden.ToString() }));
}
