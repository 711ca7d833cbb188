namespace InzetOpMaat.Functions;

/// <summary>Records the outcome of the ambitiegesprek, and with it that the klant was there. Source: beleidskader §4.1.</summary>
public sealed class Ambitiegesprekvastlegging(
    Opslag opslag, Uitkomsten uitkomsten, Afspraakafloop afloop, Notities notities, IKlok klok)
{
    internal Task<Vastlegging> LegVast(string klantreisId, Ambitiegesprekuitkomst gesprek, string? reden, string wie) =>
        Vastlegging.Probeer(async () =>
        {
            if (await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis) is null)
            {
                return new Vastlegging.Onbekend();
            }

            if (await uitkomsten.Lees(klantreisId, Vragen.Ambitiegesprek) is not null)
            {
                return new Vastlegging.Botst("De uitkomst van het ambitiegesprek is al vastgelegd.");
            }

            if (await afloop.OpenRonde(klantreisId, Afspraaksoort.Ambitiegesprek) is not { } afspraak)
            {
                return new Vastlegging.Botst("Er staat geen afspraak voor een ambitiegesprek open.");
            }

            await notities.Bewaar(klantreisId, Vragen.Ambitiegesprek, wie, reden);
            var nu = klok.Nu;
            var werk = new Werkeenheid(klantreisId);
            var gevolgen = new Gevolgen();
            gevolgen.Voegtoe(Spoorids.Klantreis(klantreisId));
            await afloop.Sluit(werk, gevolgen, afspraak, new Uitkomst(nameof(Afspraakstatus.Verschenen), wie, nu));
            var uitkomst = Uitkomst.Met(gesprek.Klantgroep.ToString(), wie, nu, gesprek);
            await uitkomsten.LegVast(werk, Vragen.Ambitiegesprek, uitkomst, Spoorids.Klantreis(klantreisId));
            return new Vastlegging.Gelukt(uitkomst, gevolgen);
        });
}
