using System.Globalization;

namespace InzetOpMaat.Orchestrations;

/// <summary>The dossier of a journey and the plan of its household: reads it, and writes a part with its history.</summary>
public sealed class Dossierregister(Opslag opslag, Huishoudleden leden, IKlok klok)
{
    /// <summary>Null before anything was recorded.</summary>
    public Task<Gelezen<Dossier>?> Lees(string klantreisId) => opslag.Lees<Dossier>(klantreisId, Sleutels.Dossier);

    public Task<Gelezen<PlanVanAanpak>?> Plan(string huishoudenId) => opslag.Lees<PlanVanAanpak>(huishoudenId, Sleutels.Plan);

    public async Task<IReadOnlyList<Gelezen<T>>> Alle<T>(string partitie, string voorvoegsel)
        where T : class
    {
        var alle = new List<Gelezen<T>>();
        await foreach (var rij in opslag.LeesReeks<T>(partitie, voorvoegsel))
        {
            alle.Add(rij);
        }

        return alle;
    }

    /// <summary>Adds the dossier as it becomes to a unit of work on the journey's partition.</summary>
    public static Werkeenheid Zet(Werkeenheid werk, Gelezen<Dossier>? gelezen, Dossier nieuw) => gelezen is null
        ? werk.Voegtoe(Sleutels.Dossier, nieuw)
        : werk.Vervang(Sleutels.Dossier, gelezen, nieuw);

    /// <summary>Adds another state of one part, its history and its line in the timeline.</summary>
    /// <param name="wijzig">Fills the part in a dossier.</param>
    public Dossier Wijzig(
        Werkeenheid werk, Gelezen<Dossier>? gelezen, Klantreis reis, Dossierdeel deel, string wie, Func<Dossier, Dossier> wijzig)
    {
        var nu = klok.Nu;
        var oud = gelezen?.Waarde ?? new Dossier();
        var nieuw = oud.Met(deel, wie, nu, wijzig);
        var nummer = nieuw.Versie(deel);
        var waarden = Dossierwaarden.Van(oud, nieuw, deel, reis);
        Zet(werk, gelezen, nieuw)
            .Zet(Sleutels.Dossierversie(deel, nummer), new Dossierversie(deel, nummer, nu, wie, wijzig(new())))
            .Gebeurtenis(new(
                nu, $"dossier.{deel}.{nummer}".ToLowerInvariant(), Gebeurtenissoort.DossierWerdBijgewerkt, wie, $"dossier bijgewerkt: {deel}", Waarden: waarden));
        return nieuw;
    }

    /// <summary>The line of a klantreis about the plan of its household, which the reports count with the klant.</summary>
    public Gebeurtenis Actueel(PlanVanAanpak plan, string wie) => new(
        klok.Nu, $"plan.{plan.Nummer}.actueel", Gebeurtenissoort.PlanWerdActueel, wie, $"plan van aanpak actueel op {Datumtekst.Datum(plan.Actualiteitsdatum)}", Waarden: new Dictionary<string, string> { [Waardenaam.Datum] = plan.Actualiteitsdatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) });

    /// <summary>Tells every klantreis of the household, but for one that is told otherwise, of its plan.</summary>
    public async Task VertelPlan(string huishoudenId, PlanVanAanpak plan, string wie, string? behalve = null)
    {
        foreach (var lid in (await leden.Lopend(huishoudenId)).Where(lid => lid.Id != behalve))
        {
            await opslag.Bewaar(new Werkeenheid(lid.Id).Gebeurtenis(Actueel(plan, wie)));
        }
    }

    /// <summary>Adds the plan as it becomes, its history and its line in the timeline, to a unit of work on the household's partition.</summary>
    public void Wijzig(Werkeenheid werk, Gelezen<PlanVanAanpak>? gelezen, PlanVanAanpak plan, Klantreis reis, string wie)
    {
        var nu = klok.Nu;
        (gelezen is null ? werk.Voegtoe(Sleutels.Plan, plan) : werk.Vervang(Sleutels.Plan, gelezen, plan))
            .Zet(Sleutels.Planversie(plan.Nummer), plan)
            .Gebeurtenis(new(
                nu, $"dossier.planvanaanpak.{plan.Nummer}", Gebeurtenissoort.DossierWerdBijgewerkt, wie, $"dossier bijgewerkt: {Dossierdeel.PlanVanAanpak}", Waarden: Dossierwaarden.Van(gelezen?.Waarde, plan, reis)));
    }
}
