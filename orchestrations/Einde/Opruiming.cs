using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Closes what is open for an ended journey: appointments and tasks become Vervallen with an outcome, by which their
/// tracks end and clear calendar and lists. Safe to repeat; what a track still made meanwhile is closed the next time.
/// </summary>
public sealed class Opruiming(
    Opslag opslag, Uitkomsten uitkomsten, Sporen sporen, Postvak postvak, Werkvoorraad werkvoorraad, Overzicht overzicht, Huishoudeinde huishoudeinde, IKlok klok)
{
    private const string Beeindigd = "De klantreis is beeindigd.";

    [Function(nameof(RuimOp))]
    public async Task<Opruimstand> RuimOp([ActivityTrigger] string klantreisId, [DurableClient] DurableTaskClient client)
    {
        // Before it looks at everything: news of what it sees now is handled, and would only wake it again at once.
        await Botsing.KijkOpnieuw($"post van {klantreisId}", () => LeesPost(klantreisId));
        var reis = (await opslag.Vereis<Klantreis>(klantreisId, Sleutels.Klantreis)).Waarde;
        var nogOpen = await Sluit(klantreisId, reis, Beeindigd, client);
        if (await huishoudeinde.Verwerk(reis, client))
        {
            nogOpen += await Sluit(reis.HuishoudenId, reis, Beeindigd, client);
        }

        await overzicht.Werkbij(klantreisId);
        return new(nogOpen, await IsTeMelden(klantreisId), klok.Nu);
    }

    /// <summary>Closes all that is open for a household that nobody belongs to any more; gives how many of its tracks have not ended yet.</summary>
    /// <param name="reis">The journey that left it last.</param>
    public async Task<int> SluitHuishouden(string huishoudenId, Klantreis reis, DurableTaskClient client)
    {
        await opslag.Bewaar(new Werkeenheid(huishoudenId).Zet(Sleutels.Uitkomst(Vragen.Einde), new Uitkomst("Verlaten", "systeem", klok.Nu)));
        return await Sluit(huishoudenId, reis, "De klant hoort nu bij een ander huishouden.", client);
    }

    private async Task<bool> LeesPost(string klantreisId)
    {
        var spoor = await opslag.Vereis<Spoor>(klantreisId, Sleutels.Spoor(klantreisId));
        var werk = new Werkeenheid(klantreisId);
        await postvak.Leeg(werk, klantreisId);
        return await sporen.Bewaar(werk, spoor);
    }

    private async Task<bool> IsTeMelden(string klantreisId) =>
        await uitkomsten.Lees(klantreisId, Vragen.Einde) is { } einde && einde.Als<Eindeuitkomst>().KlantHoortHet(vanzelf: einde.Wie == "systeem");

    /// <summary>Closes all in one partition; gives how many of its tracks have not ended yet.</summary>
    private async Task<int> Sluit(string partitie, Klantreis reis, string waarom, DurableTaskClient client)
    {
        foreach (var afspraak in await Alle<Afspraak>(partitie, Sleutels.Afspraken))
        {
            await Botsing.KijkOpnieuw($"einde van afspraak {afspraak.Id}", () => Vervalt(afspraak.Id, waarom));
        }

        foreach (var taak in (await Alle<Taak>(partitie, Sleutels.Taken)).Where(taak => !taak.OverleeftEinde))
        {
            await Botsing.KijkOpnieuw($"einde van taak {taak.Id}", () => Vervalt(taak, reis, waarom));
        }

        await opslag.Bewaar(new Werkeenheid(partitie).Zet(Sleutels.Uitkomst(Vragen.Opgeruimd), new Uitkomst("Opgeruimd", "systeem", klok.Nu)));
        var open = (await Alle<Spoor>(partitie, Sleutels.Sporen)).Where(spoor => spoor is { Klaar: false, OverleeftEinde: false } && spoor.Id != reis.Id).ToList();
        foreach (var spoor in open)
        {
            await Botsing.KijkOpnieuw($"einde van spoor {spoor.Id}", () => Zeg(spoor.Id));
            await client.RaiseEventAsync(spoor.Id, Bel.Naam);
        }

        return open.Count;
    }

    private async Task Vervalt(string afspraakId, string waarom)
    {
        var werk = new Werkeenheid(Sleutels.Partitie(afspraakId));
        var gelezen = await opslag.Vereis<Afspraak>(werk.Partitie, Sleutels.Afspraak(afspraakId));
        var (afspraak, vraag, nu) = (gelezen.Waarde, Vragen.Afspraakronde(afspraakId), klok.Nu);
        if (!afspraak.IsOpen)
        {
            return;
        }

        werk.Vervalt(gelezen, nu).Gebeurtenis(new(
            nu, vraag, Gebeurtenissoort.AfspraakVerviel, "systeem", $"{afspraak.Soort} op {Datumtekst.Moment(afspraak.Begin)} vervalt", waarom, afspraakId));
        await sporen.Schrijf(werk, Spoorids.Afspraak(afspraak.KlantreisId, afspraak.Naam), "uitkomst", vraag);
        await opslag.Bewaar(werk);
    }

    /// <summary>The repair of a step that failed while rounding off is still needed.</summary>
    private async Task Vervalt(Taak taak, Klantreis reis, string waarom)
    {
        var werk = new Werkeenheid(Sleutels.Partitie(taak.Id));
        var gelezen = await opslag.Vereis<Taak>(werk.Partitie, Sleutels.Taak(taak.Id));
        var (vraag, nu) = (Vragen.Taak(taak.Id), klok.Nu);
        if (gelezen.Waarde.Status == Taakstatus.Open && !(taak.Soort == Taaksoort.StapMislukt && taak.GemaaktOp > reis.BeeindigdOp))
        {
            werk.Vervalt(gelezen, nu).Gebeurtenis(new(
                nu, vraag, Gebeurtenissoort.TaakVerviel, "systeem", $"taak vervalt: {taak.Soort}", waarom, taak.Id));
            await sporen.Schrijf(werk, Spoorids.Taak(taak.Id), "uitkomst", vraag);
            await opslag.Bewaar(werk);
        }

        await werkvoorraad.Werkbij((await opslag.Vereis<Taak>(taak.Partitie, Sleutels.Taak(taak.Id))).Waarde);
    }

    private async Task Zeg(string spoorId)
    {
        var werk = new Werkeenheid(Sleutels.Partitie(spoorId));
        await sporen.Schrijf(werk, spoorId, "einde", Vragen.Opgeruimd);
        await opslag.Bewaar(werk);
    }

    private async Task<List<T>> Alle<T>(string partitie, string voorvoegsel)
        where T : class
    {
        var alle = new List<T>();
        await foreach (var rij in opslag.LeesReeks<T>(partitie, voorvoegsel))
        {
            alle.Add(rij.Waarde);
        }

        return alle;
    }
}
