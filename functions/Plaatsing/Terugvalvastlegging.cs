using System.Globalization;

namespace InzetOpMaat.Functions;

/// <summary>Takes a klant from nazorg back into begeleiding, in the same klantreis. The way back is always open (beleidskader §3.1).</summary>
public sealed class Terugvalvastlegging(
    Opslag opslag, Plaatsingsregister plaatsingen, Uitkomsten uitkomsten, Taakafronding taken, Notities notities, IBeleidsbron beleidsbron, IKlok klok)
{
    internal Task<Vastlegging> LegVast(string klantreisId, Terugvalverzoek verzoek, string wie) =>
        Vastlegging.Probeer(async () =>
        {
            if (await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis) is not { } reis)
            {
                return new Vastlegging.Onbekend();
            }

            if (reis.Waarde.Fase != Fase.Nazorg)
            {
                return new Vastlegging.Botst($"De klantreis is in fase {reis.Waarde.Fase}; terugval is er alleen vanuit Nazorg.");
            }

            var nu = klok.Nu;
            var regie = (await beleidsbron.Geldend(klok)).Groep(verzoek.Klantgroep).Regie;
            var terug = reis.Waarde.ValTerug(verzoek.Klantgroep, regie, nu);
            var vraag = string.Create(CultureInfo.InvariantCulture, $"terugval.{terug.Verblijf}");
            await notities.Bewaar(klantreisId, vraag, wie, verzoek.Reden);
            var werk = new Werkeenheid(klantreisId)
                .Vervang(Sleutels.Klantreis, reis, terug)
                .Gebeurtenis(new(
                    nu, vraag, Gebeurtenissoort.KlantVielTerug, wie, $"terug naar begeleiding in {verzoek.Klantgroep}; uitvoeringsregie bij {regie}", Waarom(verzoek), Waarden: new Dictionary<string, string> { [Waardenaam.Naar] = verzoek.Klantgroep.ToString() }));
            foreach (var plaatsing in (await plaatsingen.Alle(klantreisId)).Where(plek => plek.Waarde.Stand is Plaatsingsstand.Afgesproken or Plaatsingsstand.Begonnen))
            {
                werk.Vervang(Sleutels.Plaatsing(plaatsing.Waarde.Nummer), plaatsing, plaatsing.Waarde with { Stand = Plaatsingsstand.Afgelopen });
            }

            var gevolgen = new Gevolgen();
            gevolgen.Voegtoe(Spoorids.Klantreis(klantreisId));
            await taken.RondOpenAf(werk, gevolgen, Taaksoort.PlaatsingAfgelopen, wie, nu);
            var uitkomst = new Uitkomst(verzoek.Klantgroep.ToString(), wie, nu);
            await uitkomsten.LegVast(werk, vraag, uitkomst, Spoorids.Klantreis(klantreisId));
            return new Vastlegging.Gelukt(uitkomst, gevolgen);
        });

    private static string Waarom(Terugvalverzoek verzoek) => verzoek.KeuzeKlant == verzoek.Klantgroep
        ? "Keuze van de klant (beleidskader \u00a73.2); de reden staat in het dossier."
        : $"De klant koos {verzoek.KeuzeKlant}; de reden staat in het dossier.";
}
