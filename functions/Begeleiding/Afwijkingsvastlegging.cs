namespace InzetOpMaat.Functions;

/// <summary>Records that the next moment of a kind is meant for another date than the rhythm has; the klantreis follows it (docs/besluiten/0010).</summary>
public sealed class Afwijkingsvastlegging(
    Opslag opslag, Begeleidingsregister begeleidingen, Plaatsingsregister plaatsingen, Sporen sporen, Notities notities, IBeleidsbron beleidsbron, IKlok klok)
{
    internal Task<Vastlegging> LegVast(string klantreisId, Momentsoort soort, Afwijkingsverzoek verzoek, string wie) => Vastlegging.Probeer(async () =>
    {
        if (await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis) is not { Waarde: var reis })
        {
            return new Vastlegging.Onbekend();
        }

        var gelezen = await begeleidingen.Lees(klantreisId);
        var heeftPlek = soort == Momentsoort.Nazorgcontact
            && (await plaatsingen.Alle(klantreisId)).Any(plek => plek.Waarde.Stand is Plaatsingsstand.Afgesproken or Plaatsingsstand.Begonnen);
        if (gelezen is null || !Ritmeafwijking.Kent(reis, gelezen.Waarde, soort, heeftPlek, await beleidsbron.Geldend(klok)))
        {
            return new Vastlegging.Botst($"De klant heeft nu geen {soort}.");
        }

        if (Ritmeafwijking.Bezwaar(reis, gelezen.Waarde, soort) is { } bezwaar)
        {
            return new Vastlegging.Botst(bezwaar);
        }

        var nu = klok.Nu;
        var stand = gelezen.Waarde.Moment(soort);
        var vraag = Vragen.Afwijking(soort, stand.Nummer);
        await notities.Bewaar(klantreisId, vraag, wie, verzoek.Toelichting);
        var nieuw = stand with { AfwijkendDoel = verzoek.Datum, Afwijkreden = verzoek.Reden };
        var werk = new Werkeenheid(klantreisId)
            .Vervang(Sleutels.Begeleiding, gelezen, gelezen.Waarde.Met(soort, nieuw))
            .Gebeurtenis(new(
                nu, vraag, Gebeurtenissoort.RitmeWerdAangepast, wie, $"{soort} rond {Datumtekst.Datum(verzoek.Datum)}", Ritme.Gekozen(verzoek.Datum, verzoek.Reden).InEenZin(), Waarden: new Dictionary<string, string> { [Waardenaam.Soort] = soort.ToString(), [Waardenaam.Resultaat] = verzoek.Reden.ToString() }));
        await sporen.Schrijf(werk, Spoorids.Klantreis(klantreisId), "afwijking", vraag);
        await opslag.Bewaar(werk);
        var gevolgen = new Gevolgen();
        gevolgen.Voegtoe(Spoorids.Klantreis(klantreisId));
        return new Vastlegging.Gelukt(new(verzoek.Reden.ToString(), wie, nu), gevolgen);
    });
}
