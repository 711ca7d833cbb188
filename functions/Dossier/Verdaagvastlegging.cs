using System.Globalization;

namespace InzetOpMaat.Functions;

/// <summary>Records that the handling of a complaint is put off; the task to settle it moves in the same write.</summary>
public sealed class Verdaagvastlegging(Opslag opslag, Sporen sporen, Notities notities, IBeleidsbron beleidsbron, IKlok klok)
{
    internal Task<Vastlegging> LegVast(string klantreisId, int nummer, Verdaagverzoek verzoek, string wie) => Vastlegging.Probeer(async () =>
    {
        if (await opslag.Lees<Klacht>(klantreisId, Sleutels.Klacht(nummer)) is not { } klacht)
        {
            return new Vastlegging.Onbekend();
        }

        var (beleid, nu) = (await beleidsbron.Geldend(klok), klok.Nu);
        var verdaging = new Verdaging(verzoek.Reden, verzoek.Uiterlijk, verzoek.SchriftelijkOp, nu, wie);
        if (Klachtverdaging.Bezwaar(klacht.Waarde, verdaging, beleid) is { } bezwaar)
        {
            return new Vastlegging.Botst(bezwaar);
        }

        var wordt = klacht.Waarde.Verdaag(verdaging);
        var naam = $"klacht.{nummer}.verdaagd.{wordt.Verdagingen!.Count}";
        await notities.Bewaar(klantreisId, naam, wie, verzoek.Toelichting);
        var reis = (await opslag.Vereis<Klantreis>(klantreisId, Sleutels.Klantreis)).Waarde;
        var werk = new Werkeenheid(klantreisId)
            .Vervang(Sleutels.Klacht(nummer), klacht, wordt)
            .Gebeurtenis(new(
                nu, naam, Gebeurtenissoort.KlachtWerdVerdaagd, wie, $"klacht {nummer} verdaagd tot en met {Datumtekst.Datum(verzoek.Uiterlijk)}", Waarden: Waarden(reis, nummer, verdaging)));
        var gevolgen = new Gevolgen();
        await VerzetTaak(werk, gevolgen, nummer, verdaging, beleid);
        await opslag.Bewaar(werk);
        return new Vastlegging.Gelukt(new(verzoek.Reden.ToString(), wie, nu), gevolgen);
    });

    private async Task VerzetTaak(Werkeenheid werk, Gevolgen gevolgen, int nummer, Verdaging verdaging, Beleid beleid)
    {
        var id = Taak.IdVoor(werk.Partitie, Taaksoort.Klacht, nummer.ToString(CultureInfo.InvariantCulture));
        if (await opslag.Lees<Taak>(werk.Partitie, Sleutels.Taak(id)) is not { Waarde.Status: Taakstatus.Open } taak)
        {
            return;
        }

        var volgt = taak.Waarde.Volg(verdaging, beleid);
        werk.Vervang(Sleutels.Taak(id), taak, volgt);
        await sporen.Schrijf(werk, Spoorids.Taak(id), "termijn", Sleutels.Naam(id));
        gevolgen.Voegtoe(volgt, taak.Waarde.Fataledatum.Datum);
    }

    private static Dictionary<string, string> Waarden(Klantreis reis, int nummer, Verdaging verdaging)
    {
        var waarden = Dossierwaarden.Bij(reis);
        waarden[Waardenaam.Nummer] = nummer.ToString(CultureInfo.InvariantCulture);
        waarden[Waardenaam.Soort] = verdaging.Reden.ToString();
        waarden[Waardenaam.Datum] = verdaging.Uiterlijk.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return waarden;
    }
}
