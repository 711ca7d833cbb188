namespace InzetOpMaat.Orchestrations;

/// <summary>The plan of a household that is left empty goes along to where there is none; the content of its documents stays where it is.</summary>
public sealed class Huishoudplan(Opslag opslag, Dossierregister register)
{
    public Task NeemMee(Huishoudverhuizing verhuizing) => Botsing.KijkOpnieuw($"plan van huishouden {verhuizing.Naar}", async () =>
    {
        if (await register.Plan(verhuizing.Naar) is not null || await register.Plan(verhuizing.Van) is not { Waarde: var plan })
        {
            return;
        }

        var werk = new Werkeenheid(verhuizing.Naar).Voegtoe(Sleutels.Plan, plan).Zet(Sleutels.Planversie(plan.Nummer), plan);
        foreach (var document in await register.Alle<Plandocument>(verhuizing.Van, Sleutels.Plandocumenten))
        {
            werk.Voegtoe(Sleutels.Plandocument(document.Waarde.Nummer), document.Waarde);
        }

        await opslag.Bewaar(werk);
    });
}
