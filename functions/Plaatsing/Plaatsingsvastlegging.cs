using System.Globalization;

namespace InzetOpMaat.Functions;

/// <summary>Records a place that a klant found; the journey acts on its first day.</summary>
public sealed class Plaatsingsvastlegging(
    Opslag opslag, Plaatsingsregister plaatsingen, Sporen sporen, Notities notities, IBeleidsbron beleidsbron, IKlok klok)
{
    internal Task<Vastlegging> LegVast(string klantreisId, Plaatsingsverzoek verzoek, string wie) =>
        Vastlegging.Probeer(async () =>
        {
            if (await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis) is not { } reis)
            {
                return new Vastlegging.Onbekend();
            }

            var eerdere = (await plaatsingen.Alle(klantreisId)).Select(eerder => eerder.Waarde).ToList();
            var plaatsing = await Maak(verzoek, eerdere.Count + 1);
            if (Plaatsingsvalidatie.Bezwaar(plaatsing, reis.Waarde, eerdere) is { } bezwaar)
            {
                return new Vastlegging.Botst(bezwaar);
            }

            var nu = klok.Nu;
            var vraag = string.Create(CultureInfo.InvariantCulture, $"plaatsing.{plaatsing.Nummer}");
            await notities.Bewaar(klantreisId, vraag, wie, verzoek.Werkgever);
            var spoorId = Spoorids.Klantreis(klantreisId);
            var werk = new Werkeenheid(klantreisId)
                .Vervang(Sleutels.Klantreis, reis, reis.Waarde with { Plaatsingen = plaatsing.Nummer })
                .Voegtoe(Sleutels.Plaatsing(plaatsing.Nummer), plaatsing)
                .Gebeurtenis(new(
                    nu, vraag, Gebeurtenissoort.PlaatsingWerdVastgelegd, wie, $"plaatsing {plaatsing.Nummer}: {plaatsing.Soort} vanaf {Datumtekst.Datum(plaatsing.Ingangsdatum)}", Gevolg(plaatsing)));
            await sporen.Schrijf(werk, spoorId, "plaatsing", vraag);
            await opslag.Bewaar(werk);
            var gevolgen = new Gevolgen();
            gevolgen.Voegtoe(spoorId);
            return new Vastlegging.Gelukt(new(plaatsing.Soort.ToString(), wie, nu), gevolgen);
        });

    private async Task<Plaatsing> Maak(Plaatsingsverzoek verzoek, int nummer) => new()
    {
        Nummer = nummer,
        Soort = verzoek.Soort,
        Ingangsdatum = verzoek.Ingangsdatum,
        Einddatum = verzoek.Einddatum,
        UrenPerWeek = verzoek.UrenPerWeek,
        BegeleidingGaatDoor = verzoek.Gedeeltelijk || (await beleidsbron.Geldend(klok)).Nazorg[verzoek.Soort].BegeleidingGaatDoor,
        Stand = Plaatsingsstand.Afgesproken,
    };

    private static string Gevolg(Plaatsing plaatsing) =>
        plaatsing.BegeleidingGaatDoor ? "De begeleiding gaat door naast de plek." : "De begeleiding gaat dan over in nazorg.";
}
