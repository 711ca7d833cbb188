using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Takes over one existing client: person, household, journey, in this order, and starts what drives the journey. Each
/// write can be repeated; where the journey is, the rest is, and what changed there since is left alone.
/// </summary>
public sealed class Klantovername(
    Opslag opslag, Sporen sporen, Momenten momenten, Sporenstarter starter, IKlantenregister register, IKlok klok)
{
    /// <summary>False when the client is known here already, and was not taken over.</summary>
    /// <param name="vanaf">The local date from which the ambitiegesprek is planned.</param>
    public async Task<bool> Neem(Invoer invoer, Klantregel regel, DateOnly vanaf, DurableTaskClient client)
    {
        var ids = Invoerids.Van(invoer, regel);
        if (await opslag.Lees<Klantreis>(ids.KlantreisId, Sleutels.Klantreis) is not null)
        {
            if (await sporen.Lees(Spoorids.Klantreis(ids.KlantreisId)) is { Waarde: { Klaar: false } begonnen })
            {
                await starter.Wek(client, begonnen);
            }

            return true;
        }

        if (await register.BekendDoor(regel, ids.PersoonId) is not null)
        {
            return false;
        }

        await register.Bewaar(regel.AlsPersoon(ids.PersoonId));
        await Huishouden(ids, regel);
        await starter.Wek(client, await Klantreis(invoer, ids, vanaf));
        return true;
    }

    private async Task Huishouden(Invoerids ids, Klantregel regel)
    {
        var werk = new Werkeenheid(ids.HuishoudenId);
        if (await opslag.Lees<Huishouden>(ids.HuishoudenId, Sleutels.Huishouden) is not { } huishouden)
        {
            werk.Voegtoe(Sleutels.Huishouden, new Huishouden { Id = ids.HuishoudenId, KlantreisIds = [ids.KlantreisId], UitkeringSinds = regel.UitkeringSinds });
        }
        else if (!huishouden.Waarde.KlantreisIds.Contains(ids.KlantreisId))
        {
            werk.Vervang(Sleutels.Huishouden, huishouden, huishouden.Waarde with { KlantreisIds = [.. huishouden.Waarde.KlantreisIds, ids.KlantreisId] });
        }

        await opslag.Bewaar(werk);
    }

    private async Task<Spoor> Klantreis(Invoer invoer, Invoerids ids, DateOnly vanaf)
    {
        var nu = klok.Nu;
        var reis = new Klantreis
        {
            Id = ids.KlantreisId,
            PersoonId = ids.PersoonId,
            HuishoudenId = ids.HuishoudenId,
            Herkomst = Herkomst.BestaandeKlant,
            GemeldOp = nu,
            Meldingsdatum = Lokaletijd.Datum(nu),
            Fase = Fase.Ambitiegesprek,
            FaseSinds = nu,
            GesprekVanaf = vanaf,
        };
        var spoor = new Spoor
        {
            Id = Spoorids.Klantreis(reis.Id),
            Orchestrator = nameof(KlantreisOrchestrator),
            KlantreisId = reis.Id,
            VolgendMoment = nu,
            Waarom = "klantreis beginnen",
        };
        await momenten.Zet(spoor.Id, spoor.VolgendMoment);
        await opslag.Bewaar(new Werkeenheid(reis.Id)
            .Voegtoe(Sleutels.Klantreis, reis)
            .Voegtoe(Sleutels.Spoor(spoor.Id), spoor)
            .Gebeurtenis(new(
                nu, "overgenomen", Gebeurtenissoort.BestaandeKlantWerdOvergenomen, invoer.OntvangenVan, $"overgenomen als bestaande klant; het ambitiegesprek wordt gepland vanaf {Datumtekst.Datum(vanaf)}", "Bestaande klanten komen aan de beurt naar plaats bij de intakers (beleidskader \u00a74.1).")));
        return spoor;
    }
}
