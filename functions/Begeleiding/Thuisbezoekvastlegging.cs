namespace InzetOpMaat.Functions;

/// <summary>
/// Records whether the klant is open to a visit at home (beleidskader footnote 15). Who takes the consent back is not
/// visited: a talk at home that was planned gets another place and moment.
/// </summary>
public sealed class Thuisbezoekvastlegging(Opslag opslag, Afspraakafloop afloop, IKlok klok)
{
    internal Task<Vastlegging> LegVast(string klantreisId, bool toestemming, string wie) =>
        Vastlegging.Probeer(async () =>
        {
            if (await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis) is not { } reis)
            {
                return new Vastlegging.Onbekend();
            }

            if (reis.Waarde.Fase == Fase.Beeindigd)
            {
                return new Vastlegging.Botst("De klantreis is beeindigd.");
            }

            var nu = klok.Nu;
            var werk = new Werkeenheid(klantreisId)
                .Vervang(Sleutels.Klantreis, reis, reis.Waarde with { Thuisbezoek = new(toestemming, nu, wie) })
                .Gebeurtenis(new(
                    nu, "thuisbezoek", Gebeurtenissoort.ToestemmingWerdVastgelegd, wie, toestemming ? "de klant wil thuis bezocht worden" : "de klant wil niet thuis bezocht worden"));
            var gevolgen = new Gevolgen();
            if (!toestemming)
            {
                await Verplaats(werk, gevolgen, nu);
            }

            await opslag.Bewaar(werk);
            return new Vastlegging.Gelukt(new(toestemming ? "Gegeven" : "Geweigerd", wie, nu), gevolgen);
        });

    private async Task Verplaats(Werkeenheid werk, Gevolgen gevolgen, DateTimeOffset nu)
    {
        await foreach (var afspraak in opslag.LeesReeks<Afspraak>(werk.Partitie, Sleutels.Afspraken))
        {
            if (afspraak.Waarde is { IsOpen: true, Plaats: Gespreksplaats.Thuis } && afspraak.Waarde.Begin > nu)
            {
                await afloop.Sluit(werk, gevolgen, afspraak, Uitkomst.Met(
                    nameof(Afspraakstatus.Verplaatst), Afspraakvastlegging.Klant, nu, new Verplaatsing(null)));
            }
        }
    }
}
