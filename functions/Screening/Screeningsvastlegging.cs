namespace InzetOpMaat.Functions;

/// <summary>Records what the poortwachter found, and ends the task that asked for it. Source: beleidskader §4.1.</summary>
public sealed class Screeningsvastlegging(Opslag opslag, Uitkomsten uitkomsten, Taakafronding taken, Notities notities, IKlok klok)
{
    internal Task<Vastlegging> LegVast(string klantreisId, Screeningsuitkomst gevonden, string? toelichting, string wie) =>
        Vastlegging.Probeer(async () =>
        {
            if (await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis) is not { Waarde: var reis })
            {
                return new Vastlegging.Onbekend();
            }

            if (reis.Fase != Fase.Screening)
            {
                return new Vastlegging.Botst($"De klantreis is in fase {reis.Fase}; de screening staat niet meer open.");
            }

            if (await uitkomsten.Lees(klantreisId, Vragen.Screening) is not null)
            {
                return new Vastlegging.Botst("De screening is al vastgelegd.");
            }

            await notities.Bewaar(klantreisId, Vragen.Screening, wie, toelichting);
            var nu = klok.Nu;
            var werk = new Werkeenheid(klantreisId).Gebeurtenis(new(
                nu, Vragen.Screening, Gebeurtenissoort.ScreeningWerdGedaan, wie, $"screening gedaan: {gevonden.Oordeel}"));
            var gevolgen = new Gevolgen();
            gevolgen.Voegtoe(Spoorids.Klantreis(klantreisId));
            await taken.RondOpenAf(werk, gevolgen, Taaksoort.Screening, wie, nu);
            var uitkomst = Uitkomst.Met(gevonden.Oordeel.ToString(), wie, nu, gevonden);
            await uitkomsten.LegVast(werk, Vragen.Screening, uitkomst, Spoorids.Klantreis(klantreisId));
            return new Vastlegging.Gelukt(uitkomst, gevolgen);
        });
}
