using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>Records that a klant goes to another group; the klantreis does what follows from it. Source: beleidskader §3.1.</summary>
public sealed class Groepswijzigingsvastlegging(
    Opslag opslag, Klantreislezer lezer, Uitkomsten uitkomsten, Notities notities, IBeleidsbron beleidsbron, IKlok klok)
{
    /// <param name="gezien">The version of the klantreis that the caller saw; null for any.</param>
    internal Task<Vastlegging> LegVast(string klantreisId, Groepswijzigingsverzoek verzoek, string wie, string? gezien, DurableTaskClient client) =>
        Vastlegging.Probeer(async () =>
        {
            if (await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis) is not { } reis)
            {
                return new Vastlegging.Onbekend();
            }

            if (gezien is not null && await lezer.Lees(klantreisId, client, CancellationToken.None) is { } stand && Versie.Van(stand) is var versie && versie != gezien)
            {
                return new Vastlegging.Gewijzigd(versie, stand);
            }

            if (reis.Waarde is not { Fase: Fase.Begeleiding, Klantgroep: { } van })
            {
                return new Vastlegging.Botst($"Van groep wisselen kan in de begeleiding; deze klantreis is in de fase {reis.Waarde.Fase}.");
            }

            if (van == verzoek.Klantgroep)
            {
                return new Vastlegging.Botst($"De klant is al in {van}.");
            }

            var nu = klok.Nu;
            var verblijf = reis.Waarde.Verblijf + 1;
            var vraag = Vragen.Groepswijziging(verblijf);
            var regie = (await beleidsbron.Geldend(klok)).Groep(verzoek.Klantgroep).Regie;
            await notities.Bewaar(klantreisId, vraag, wie, verzoek.Reden);
            var werk = new Werkeenheid(klantreisId)
                .Vervang(Sleutels.Klantreis, reis, reis.Waarde with
                {
                    Klantgroep = verzoek.Klantgroep,
                    Regie = regie,
                    GroepSinds = Lokaletijd.Datum(nu),
                    Verblijf = verblijf,
                })
                .Gebeurtenis(new(
                    nu, vraag, Gebeurtenissoort.KlantgroepWerdGewijzigd, wie, $"van {van} naar {verzoek.Klantgroep}; uitvoeringsregie bij {regie}", Waarom(verzoek), Waarden: new Dictionary<string, string> { [Waardenaam.Van] = van.ToString(), [Waardenaam.Naar] = verzoek.Klantgroep.ToString() }));
            var uitkomst = Uitkomst.Met(
                verzoek.Klantgroep.ToString(), wie, nu, new Groepswijziging(van, verzoek.Klantgroep, verzoek.KeuzeKlant));
            await uitkomsten.LegVast(werk, vraag, uitkomst, Spoorids.Klantreis(klantreisId));
            var gevolgen = new Gevolgen();
            gevolgen.Voegtoe(Spoorids.Klantreis(klantreisId));
            return new Vastlegging.Gelukt(uitkomst, gevolgen);
        });

    private static string Waarom(Groepswijzigingsverzoek verzoek) => verzoek.KeuzeKlant == verzoek.Klantgroep
        ? "Keuze van de klant, samen besproken; de reden staat in het dossier."
        : $"De klant koos {verzoek.KeuzeKlant}; de reden staat in het dossier.";
}
