using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>The policy changes while journeys run.</summary>
public class BeleidswijzigingTests
{
    [Fact]
    public async Task Wat_het_voorbeeld_voorspelt_is_wat_er_gebeurt_als_Groeien_van_een_naar_twee_gesprekken_per_jaar_gaat()
    {
        await using var gemeente = await Proefgemeente.Open();
        var groeien = new[] { await InBegeleiding(gemeente, "Aisha", Klantgroep.Groeien), await InBegeleiding(gemeente, "Bert", Klantgroep.Groeien) };
        var zorgen = await InBegeleiding(gemeente, "Cor", Klantgroep.Zorgen);
        await StelVoor(gemeente, "2026-06-01", 6);

        var voorbeeld = await gemeente.Lukt(HttpMethod.Get, "/v1/beleid/versies/2026-06-01/voorbeeld", Rol.Beleidsmedewerker);

        Assert.Equal((2, 2, 2), Telling(voorbeeld, Klantgroep.Groeien));
        Assert.Equal((1, 0, 0), Telling(voorbeeld, Klantgroep.Zorgen));
        var voorspeld = voorbeeld["momenten"]!.AsArray().ToDictionary(m => m!["klantreisId"]!.GetValue<string>(), m => m!["wordtDatum"]!.GetValue<string>());
        Assert.Equivalent(groeien.Select(klant => klant.KlantreisId), voorspeld.Keys, strict: true);

        await StelVast(gemeente, "2026-06-01");
        await gemeente.Naar(Lokaletijd.Moment(new(2026, 10, 1), new(12, 0)));

        foreach (var klant in groeien)
        {
            var stand = (await Begeleiding(gemeente, klant)).Moment(Momentsoort.Voortgangsgesprek);
            Assert.Equal(voorspeld[klant.KlantreisId], $"{stand.LopendDoel?.Datum ?? stand.LaatsteDoel:yyyy-MM-dd}");
        }

        var ander = await Begeleiding(gemeente, zorgen);
        Assert.Equal(ander.Sinds.AddMonths(6), ander.Moment(Momentsoort.Voortgangsgesprek).LopendDoel?.Datum);
    }

    [Fact]
    public async Task Op_de_dag_zelf_volgt_een_klantreis_meteen_en_wat_onderweg_is_blijft()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await InBegeleiding(gemeente, "Aisha", Klantgroep.Groeien);
        await StelVoor(gemeente, "2026-06-01", 3);
        await StelVast(gemeente, "2026-06-01");

        await gemeente.Naar(Lokaletijd.Moment(new(2026, 6, 1), new(8, 30)));
        Assert.Null((await Begeleiding(gemeente, klant)).Moment(Momentsoort.Voortgangsgesprek).LopendDoel);

        await gemeente.Naar(Lokaletijd.Moment(new(2026, 6, 1), new(9, 30)));
        var begeleiding = await Begeleiding(gemeente, klant);
        Assert.Equal(begeleiding.Sinds.AddMonths(3), begeleiding.Moment(Momentsoort.Voortgangsgesprek).LopendDoel?.Datum);
        Assert.NotNull((await gemeente.App.Diensten.GetRequiredService<Beleidsversies>().Lees("2026-06-01"))!.Waarde.DoorgevoerdOp);
    }

    [Fact]
    public async Task Taak_volgens_een_nieuwe_versie_is_te_laat_op_de_tijd_die_daarin_staat()
    {
        await using var gemeente = await Proefgemeente.Open();
        await gemeente.Naar(Lokaletijd.Moment(new(2026, 4, 20), new(8, 30)));
        await StelVoor(gemeente, "2026-04-20", document =>
        {
            var termijn = document["taken"]!["Screening"]!["fataal"]!;
            (termijn["interval"]!["waarde"], termijn["interval"]!["eenheid"]) = (1, "weken");
            termijn["tijd"] = new JsonObject { ["waarde"] = "12:00", ["bron"] = "Besluit van het college" };
        });
        await StelVast(gemeente, "2026-04-20");
        var klant = await gemeente.Meld();

        var taak = (await gemeente.Lukt(HttpMethod.Get, "/v1/taken?rol=Poortwachter", Rol.Poortwachter))["taken"]!.AsArray().Single()!;
        await gemeente.Verder(TimeSpan.FromDays(10));

        // A week later is Koningsdag.
        Assert.Equal(("2026-04-28", "12:00", null), ((string?)taak["fataledatum"], (string?)taak["fataletijd"], (string?)taak["streeftijd"]));
        Assert.EndsWith("dus dinsdag 28 april 2026; tot 12.00 uur.", (string?)taak["fataledatumWaarom"], StringComparison.Ordinal);
        var tijdlijn = (await klant.Tijdlijn()).ToDictionary(regel => regel.Soort, regel => regel.Op);
        Assert.Equal(Lokaletijd.Moment(new(2026, 4, 21), new(9, 0)), tijdlijn[Gebeurtenissoort.TaakWerdHerinnerd]);
        Assert.Equal(Lokaletijd.Moment(new(2026, 4, 28), new(12, 0)), tijdlijn[Gebeurtenissoort.TaakWerdGeescaleerd]);
    }

    private static async Task<Proefklant> InBegeleiding(Proefgemeente gemeente, string naam, Klantgroep groep)
    {
        var klant = await gemeente.Meld(naam);
        await klant.Screen();
        await klant.HoudAmbitiegesprek(groep);
        await klant.Verschijnt(Afspraaksoort.KickOff, Rol.Trainer);
        return klant;
    }

    private static Task StelVoor(Proefgemeente gemeente, string versie, int maanden) => StelVoor(
        gemeente, versie, document => document["klantgroepen"]!["Groeien"]!["momenten"]!["Voortgangsgesprek"]!["interval"]!["waarde"] = maanden);

    private static async Task StelVoor(Proefgemeente gemeente, string versie, Action<JsonNode> bewerk)
    {
        var document = JsonNode.Parse(Beleid.Document("2020-07-01")!)!.AsObject();
        document["versie"] = versie;
        document["geldigVanaf"] = versie;
        document.Remove("vastgesteldDoor");
        bewerk(document);
        await gemeente.Lukt(HttpMethod.Post, "/v1/beleid/versies", Rol.Beleidsmedewerker, document);
    }

    private static async Task StelVast(Proefgemeente gemeente, string versie)
    {
        await gemeente.Lukt(HttpMethod.Post, $"/v1/beleid/versies/{versie}/vaststelling", Rol.Manager, new { vastgesteldDoor = "het college" });
        await gemeente.Rust();
    }

    private static (int Klantreizen, int Geraakt, int Momenten) Telling(JsonNode voorbeeld, Klantgroep groep)
    {
        var regel = voorbeeld["klantgroepen"]!.AsArray().Single(g => g!["klantgroep"]!.GetValue<string>() == groep.ToString())!;
        return (regel["klantreizen"]!.GetValue<int>(), regel["geraakt"]!.GetValue<int>(), regel["momenten"]!.GetValue<int>());
    }

    private static async Task<Begeleiding> Begeleiding(Proefgemeente gemeente, Proefklant klant) =>
        (await gemeente.Opslag.Vereis<Begeleiding>(klant.KlantreisId, Sleutels.Begeleiding)).Waarde;
}
