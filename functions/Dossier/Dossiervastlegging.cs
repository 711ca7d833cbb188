namespace InzetOpMaat.Functions;

/// <summary>Records a part of a dossier. Two who do so at once do not overwrite each other: the second sees what the first made of it.</summary>
public sealed class Dossiervastlegging(Opslag opslag, Dossierregister register, Dossierlezer lezer, Notities notities, IKlok klok)
{
    private const string Voorbij = "De klantreis is beeindigd; het dossier is gesloten.";

    /// <param name="gezien">The version that the caller saw; null for any.</param>
    /// <param name="wijzig">Fills the part in a dossier.</param>
    internal Task<Vastlegging> Wijzig(
        string klantreisId, string? gezien, Dossierdeel deel, string wie, string? toelichting, Func<Dossier, Dossier> wijzig) =>
        Probeer(klantreisId, gezien, async reis =>
        {
            var gelezen = await register.Lees(klantreisId);
            var nummer = (gelezen?.Waarde.Versie(deel) ?? 0) + 1;
            await notities.Bewaar(klantreisId, $"dossier.{deel}.{nummer}".ToLowerInvariant(), wie, toelichting);
            var werk = new Werkeenheid(klantreisId);
            register.Wijzig(werk, gelezen, reis.Waarde, deel, wie, wijzig);
            return werk;
        }, deel, wie);

    /// <summary>The plan is that of the household: partners write in one.</summary>
    /// <param name="gezien">The version that the caller saw; null for any.</param>
    internal async Task<Vastlegging> WijzigPlan(string klantreisId, string? gezien, Planverzoek verzoek, string wie)
    {
        PlanVanAanpak? nieuw = null;
        var gedaan = await Probeer(klantreisId, gezien, async reis =>
        {
            var huishoudenId = reis.Waarde.HuishoudenId;
            var gelezen = await register.Plan(huishoudenId);
            var plan = new PlanVanAanpak(
                (gelezen?.Waarde.Nummer ?? 0) + 1,
                verzoek.Doel,
                gelezen?.Waarde.Opsteldatum ?? verzoek.Actualiteitsdatum,
                verzoek.Actualiteitsdatum,
                klantreisId);
            await notities.Bewaar(huishoudenId, $"dossier.planvanaanpak.{plan.Nummer}", wie, verzoek.Toelichting);
            var werk = new Werkeenheid(huishoudenId);
            register.Wijzig(werk, gelezen, plan, reis.Waarde, wie);
            nieuw = plan;
            return werk;
        }, Dossierdeel.PlanVanAanpak, wie);
        if (gedaan is Vastlegging.Gelukt && nieuw is not null && await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis) is { Waarde.HuishoudenId: var thuis })
        {
            await register.VertelPlan(thuis, nieuw, wie);
        }

        return gedaan;
    }

    private Task<Vastlegging> Probeer(
        string klantreisId, string? gezien, Func<Gelezen<Klantreis>, Task<Werkeenheid>> maak, Dossierdeel deel, string wie) => Vastlegging.Probeer(async () =>
    {
        if (await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis) is not { } reis)
        {
            return new Vastlegging.Onbekend();
        }

        if (reis.Waarde.Fase == Fase.Beeindigd)
        {
            return new Vastlegging.Botst(Voorbij);
        }

        // Made from what is read before it is compared: whoever comes in between makes the write fail, and we look again.
        var werk = await maak(reis);
        if (gezien is not null && await lezer.Lees(klantreisId) is { } stand && Versie.Van(stand) is var versie && versie != gezien)
        {
            return new Vastlegging.Gewijzigd(versie, stand);
        }

        await opslag.Bewaar(werk);
        return new Vastlegging.Gelukt(new(deel.ToString(), wie, klok.Nu), new Gevolgen());
    });
}
