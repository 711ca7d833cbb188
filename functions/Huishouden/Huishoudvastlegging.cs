using System.Globalization;

namespace InzetOpMaat.Functions;

/// <summary>
/// Records that a klant goes to another household. The row of the klantreis decides, so of two at once one wins; the
/// households follow it, by a track that stands in the same write.
/// </summary>
public sealed class Huishoudvastlegging(
    Opslag opslag, Huishoudlezer lezer, Huishoudleden leden, Sporen sporen, Notities notities, NieuwId nieuwId, IKlok klok)
{
    /// <param name="gezien">The version of the household that the caller saw; null for any.</param>
    internal Task<Vastlegging> NeemOp(string huishoudenId, string? gezien, Komstverzoek verzoek, string wie) =>
        Probeer(huishoudenId, gezien, verzoek.KlantreisId, async reis =>
        {
            var lopend = await leden.Lopend(huishoudenId);
            var blijft = (await leden.Lopend(reis.Waarde.HuishoudenId)).Any(ander => ander.Id != reis.Waarde.Id);
            var bezwaar = Huishoudvalidatie.BezwaarTegenKomst(
                reis.Waarde, verzoek.VanHuishoudenId, huishoudenId, lopend, !blijft, await HeeftUitkering(reis.Waarde.HuishoudenId), await HeeftUitkering(huishoudenId));
            return bezwaar is null ? await Verhuis(reis, huishoudenId, verzoek.Reden, verzoek.Toelichting, wie) : new Vastlegging.Botst(bezwaar);
        });

    /// <param name="gezien">The version of the household that the caller saw; null for any.</param>
    internal Task<Vastlegging> LaatGaan(string huishoudenId, string? gezien, Vertrekverzoek verzoek, string wie) =>
        Probeer(huishoudenId, gezien, verzoek.KlantreisId, async reis =>
        {
            var anderen = (await leden.Lopend(huishoudenId)).Where(ander => ander.Id != reis.Waarde.Id).ToList();
            return Huishoudvalidatie.BezwaarTegenVertrek(reis.Waarde, huishoudenId, anderen) is { } bezwaar
                ? new Vastlegging.Botst(bezwaar)
                : await Verhuis(reis, nieuwId().ToString(), verzoek.Reden, verzoek.Toelichting, wie);
        });

    /// <summary>Only for a household that has none: a person decided that it is needed.</summary>
    internal Task<Vastlegging> VraagUitkeringAan(string huishoudenId, Uitkeringsverzoek verzoek, string wie) =>
        Probeer(huishoudenId, null, verzoek.KlantreisId, async reis =>
        {
            if (reis.Waarde.Fase is not Fase.KickOff and not Fase.Begeleiding and not Fase.Nazorg || reis.Waarde.HuishoudenId != huishoudenId)
            {
                return new Vastlegging.Botst("Bij dit huishouden hoort geen klantreis waarmee de uitkering kan worden afgehandeld.");
            }

            if (await HeeftUitkering(huishoudenId))
            {
                return new Vastlegging.Botst("Dit huishouden heeft al een uitkering.");
            }

            await opslag.Bewaar(new Werkeenheid(reis.Waarde.Id).Vervang(
                Sleutels.Klantreis, reis, reis.Waarde with { Aanvraagdatum = verzoek.Aanvraagdatum }));
            return new Vastlegging.Gelukt(new("Gestart", wie, klok.Nu), new Gevolgen());
        });

    private Task<Vastlegging> Probeer(
        string huishoudenId, string? gezien, string klantreisId, Func<Gelezen<Klantreis>, Task<Vastlegging>> doe) => Vastlegging.Probeer(async () =>
    {
        var reis = await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis);
        if (await lezer.Lees(huishoudenId) is not { } stand)
        {
            return new Vastlegging.Onbekend();
        }

        if (gezien is not null && Versie.Van(stand) is var versie && versie != gezien)
        {
            return new Vastlegging.Gewijzigd(versie, stand);
        }

        return reis is null ? new Vastlegging.Botst("Deze klantreis kennen wij niet.") : await doe(reis);
    });

    private async Task<bool> HeeftUitkering(string huishoudenId) =>
        await opslag.Lees<Uitkering>(huishoudenId, Sleutels.Uitkering) is not null;

    private async Task<Vastlegging> Verhuis(Gelezen<Klantreis> reis, string naar, Huishoudreden reden, string? toelichting, string wie)
    {
        var (klantreisId, nu) = (reis.Waarde.Id, klok.Nu);
        var nummer = (reis.Waarde.Huishoudverhuizingen ?? 0) + 1;
        var verhuizing = new Huishoudverhuizing(nummer, reis.Waarde.HuishoudenId, naar, reden, nu, wie);
        var vraag = string.Create(CultureInfo.InvariantCulture, $"huishouden.{nummer}");
        await notities.Bewaar(klantreisId, vraag, wie, toelichting);
        var spoorId = Spoorids.Huishoudverhuizing(klantreisId, nummer);
        var werk = new Werkeenheid(klantreisId)
            .Vervang(Sleutels.Klantreis, reis, reis.Waarde with { HuishoudenId = naar, Huishoudverhuizingen = nummer })
            .Voegtoe(Sleutels.Huishoudverhuizing(nummer), verhuizing)
            .Gebeurtenis(new(
                nu, vraag, Gebeurtenissoort.HuishoudenWerdGewijzigd, wie, "de klant ging naar een ander huishouden", Waarden: new Dictionary<string, string> { [Waardenaam.Soort] = reden.ToString() }));
        await sporen.Voegtoe(werk, new Spoor
        {
            Id = spoorId,
            Orchestrator = nameof(HuishoudenOrchestrator),
            KlantreisId = klantreisId,
            VolgendMoment = nu,
            Waarom = "huishouden wijzigen",
        });
        await opslag.Bewaar(werk);
        return new Vastlegging.Gelukt(new(naar, wie, nu), new Gevolgen());
    }
}
