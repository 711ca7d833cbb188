using System.Globalization;

namespace InzetOpMaat.Functions;

/// <summary>Records what a klant thinks of us: satisfaction beside the phase, and complaints.</summary>
public sealed class Feedbackvastlegging(
    Opslag opslag, Dossieraanvulling aanvulling, Taakmaker taken, Taakafronding afronding, Notities notities, IKlok klok)
{
    /// <exception cref="ProbleemException">404 or 409.</exception>
    internal Task<int> Meet(string klantreisId, Eenmaal eenmaal, Tevredenheidsverzoek verzoek, string wie) => aanvulling.Voegtoe(
        klantreisId,
        eenmaal,
        dossier => (dossier with { Metingen = dossier.Metingen + 1 }, dossier.Metingen + 1),
        async (werk, reis, nummer) =>
        {
            var meting = new Tevredenheidsmeting(nummer, verzoek.Score, verzoek.Methode, reis.Fase, reis.Klantgroep, klok.Nu, wie);
            await notities.Bewaar(klantreisId, $"tevredenheid.{nummer}", wie, verzoek.Toelichting);
            werk.Voegtoe(Sleutels.Meting(nummer), meting).Gebeurtenis(new(
                meting.Op, $"tevredenheid.{nummer}", Gebeurtenissoort.TevredenheidWerdGemeten, wie, "klanttevredenheid gevraagd", Waarden: Waarden(reis, nummer, (Waardenaam.Score, meting.Score.ToString(CultureInfo.InvariantCulture)), (Waardenaam.Soort, meting.Methode.ToString()))));
        });

    /// <summary>The task to settle it stands in the same write.</summary>
    /// <exception cref="ProbleemException">404 or 409.</exception>
    internal Task<int> DienIn(string klantreisId, Eenmaal eenmaal, Klachtverzoek verzoek, string wie) => aanvulling.Voegtoe(
        klantreisId,
        eenmaal,
        dossier => (dossier with { Klachten = dossier.Klachten + 1 }, dossier.Klachten + 1),
        async (werk, reis, nummer) =>
        {
            var taak = await taken.VoegtoeMetBewaking(werk, reis, Taaksoort.Klacht, nummer.ToString(CultureInfo.InvariantCulture));
            var klacht = new Klacht(nummer, verzoek.Onderwerp, reis.Fase, klok.Nu, wie, taak.Fataledatum.Datum);
            await notities.Bewaar(klantreisId, $"klacht.{nummer}", wie, verzoek.Klacht);
            werk.Voegtoe(Sleutels.Klacht(nummer), klacht).Gebeurtenis(new(
                klacht.Op, $"klacht.{nummer}", Gebeurtenissoort.KlachtWerdIngediend, wie, $"klacht {nummer} ingediend: {klacht.Onderwerp}", Waarden: Waarden(reis, nummer, (Waardenaam.Soort, klacht.Onderwerp.ToString()))));
        });

    internal Task<Vastlegging> HandelAf(string klantreisId, int nummer, Klachtafhandelingsverzoek verzoek, string wie) => Vastlegging.Probeer(async () =>
    {
        if (await opslag.Lees<Klacht>(klantreisId, Sleutels.Klacht(nummer)) is not { } klacht)
        {
            return new Vastlegging.Onbekend();
        }

        if (klacht.Waarde.Oordeel is not null)
        {
            return new Vastlegging.Botst("Deze klacht is al afgehandeld.");
        }

        var (reis, nu) = ((await opslag.Vereis<Klantreis>(klantreisId, Sleutels.Klantreis)).Waarde, klok.Nu);
        await notities.Bewaar(klantreisId, $"klacht.{nummer}.afhandeling", wie, verzoek.Toelichting);
        var werk = new Werkeenheid(klantreisId)
            .Vervang(Sleutels.Klacht(nummer), klacht, klacht.Waarde with { Oordeel = verzoek.Oordeel, AfgehandeldOp = nu })
            .Gebeurtenis(new(
                nu, $"klacht.{nummer}.afgehandeld", Gebeurtenissoort.KlachtWerdAfgehandeld, wie, $"klacht {nummer} afgehandeld: {verzoek.Oordeel}", Waarden: Waarden(reis, nummer, (Waardenaam.Soort, klacht.Waarde.Onderwerp.ToString()), (Waardenaam.Resultaat, verzoek.Oordeel.ToString()))));
        var gevolgen = new Gevolgen();
        await afronding.RondOpenAf(werk, gevolgen, Taaksoort.Klacht, wie, nu, nummer.ToString(CultureInfo.InvariantCulture));
        await opslag.Bewaar(werk);
        return new Vastlegging.Gelukt(new(verzoek.Oordeel.ToString(), wie, nu), gevolgen);
    });

    private static Dictionary<string, string> Waarden(Klantreis reis, int nummer, params (string Naam, string Waarde)[] verder)
    {
        var waarden = Dossierwaarden.Bij(reis);
        waarden[Waardenaam.Nummer] = nummer.ToString(CultureInfo.InvariantCulture);
        foreach (var (naam, waarde) in verder)
        {
            waarden[naam] = waarde;
        }

        return waarden;
    }
}
