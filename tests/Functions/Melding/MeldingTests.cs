using System.Text.Json;

namespace InzetOpMaat.Functions.Tests;

public class MeldingTests
{
    private const string Noor = """
        {"kanaal":"Balie","persoon":{"naam":"Noor de Vries","geboortedatum":"1991-04-17","bsn":"999993653","email":"noor@voorbeeld.nl","contactkanaal":"Email"}}
        """;

    private readonly Wereld _wereld = new();

    [Fact]
    public async Task Een_melding_maakt_persoon_huishouden_klantreis_en_start_de_klantreis()
    {
        var antwoord = await Meld(Noor);

        Assert.Equal(201, antwoord.Status);
        var id = antwoord.Veld("klantreisId");
        Assert.Equal($"/v1/klantreizen/{id}", antwoord.Koppen.Location);
        var reis = await _wereld.Vereis<Klantreis>(id, Sleutels.Klantreis);
        Assert.Equal((Fase.Screening, _wereld.Nu, antwoord.Veld("huishoudenId")), (reis.Fase, reis.GemeldOp, reis.HuishoudenId));
        Assert.Equal([id], (await _wereld.Vereis<Huishouden>(reis.HuishoudenId, Sleutels.Huishouden)).KlantreisIds);
        var persoon = await _wereld.Lees<Persoon>(Tabel.Personen, reis.PersoonId, reis.PersoonId);
        Assert.Equal("Noor de Vries", persoon!.Naam);
        Assert.Equal([Gebeurtenissoort.MeldingWerdGedaan], await _wereld.Tijdlijn(id));
        Assert.Equal([$"KlantreisOrchestrator {id} {id}"], _wereld.Client.Gestart);
    }

    [Fact]
    public async Task Geen_persoonsgegeven_staat_buiten_de_tabel_met_personen()
    {
        await Meld(Noor);

        var elders = (await _wereld.Inhoud()).Split('\n').Where(regel => !regel.StartsWith("Personen", StringComparison.Ordinal));
        Assert.DoesNotContain(elders, regel => regel.Contains("Noor", StringComparison.OrdinalIgnoreCase) || regel.Contains("999993653", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Alle_fouten_staan_er_ineens_in_en_niets_is_bewaard()
    {
        var antwoord = await Meld("""
            {"kanaal":"Postduif","persoon":{"naam":"","geboortedatum":"2027-01-01","bsn":"123456789","email":"geen","contactkanaal":"Email","leeftijd":3},"huishoudenId":"x","aanvraagdatum":"2026-02-30"}
            """);

        Assert.Equal(400, antwoord.Status);
        Assert.Equal(
            ["/aanvraagdatum", "/huishoudenId", "/kanaal", "/persoon/bsn", "/persoon/email", "/persoon/geboortedatum", "/persoon/leeftijd", "/persoon/naam"],
            antwoord.Pointers);
        Assert.Empty(await _wereld.Inhoud());
    }

    [Fact]
    public async Task Een_onbekend_huishouden_wordt_met_een_pointer_genoemd()
    {
        var antwoord = await Meld(Noor.Replace("\"kanaal\"", $"\"huishoudenId\":\"{Verhaal.Thuis}\",\"kanaal\"", StringComparison.Ordinal));

        Assert.Equal((400, "/huishoudenId"), (antwoord.Status, antwoord.Pointers.Single()));
        Assert.Empty(await _wereld.Inhoud());
    }

    [Fact]
    public async Task Een_partner_komt_in_hetzelfde_huishouden()
    {
        var eerste = await Meld(Noor);
        var huishouden = eerste.Veld("huishoudenId");

        var tweede = await Meld(Noor.Replace("\"kanaal\"", $"\"huishoudenId\":\"{huishouden}\",\"kanaal\"", StringComparison.Ordinal), "twee");

        Assert.Equal(huishouden, tweede.Veld("huishoudenId"));
        Assert.Equal(
            [eerste.Veld("klantreisId"), tweede.Veld("klantreisId")],
            (await _wereld.Vereis<Huishouden>(huishouden, Sleutels.Huishouden)).KlantreisIds);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("caf\u00e9")]
    public async Task Zonder_goede_Idempotency_Key_gebeurt_er_niets(string? sleutel)
    {
        Assert.Equal(400, (await Meld(Noor, sleutel)).Status);
        Assert.Empty(await _wereld.Inhoud());
    }

    [Fact]
    public async Task Een_ontbrekende_sleutel_staat_bij_de_andere_fouten() => Assert.Equal(
        ["/kanaal", "Idempotency-Key"],
        (await Meld(Noor.Replace("Balie", "Postduif", StringComparison.Ordinal), sleutel: null)).Pointers);

    [Fact]
    public async Task Dezelfde_melding_met_dezelfde_sleutel_geeft_hetzelfde_antwoord_en_geen_tweede_klantreis()
    {
        var eerste = await Meld(Noor);
        var voor = await _wereld.Inhoud();
        _wereld.Nu = _wereld.Nu.AddHours(3);

        var tweede = await Meld(Noor);

        Assert.Equal((eerste.Status, eerste.Tekst), (tweede.Status, tweede.Tekst));
        Assert.Equal(voor, await _wereld.Inhoud());
        Assert.Single(_wereld.Client.Gestart);
    }

    [Fact]
    public async Task Dezelfde_sleutel_met_een_andere_melding_botst()
    {
        await Meld(Noor);
        Assert.Equal(409, (await Meld(Noor.Replace("Noor", "Nora", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task Na_een_breuk_bij_welke_schrijfactie_ook_maakt_een_herhaling_de_melding_af()
    {
        await Meld(Noor);
        var schrijfacties = _wereld.Rijen.Geschreven;
        Assert.True(schrijfacties >= 5);

        foreach (var erna in new[] { false, true })
        {
            for (var n = 0; n < schrijfacties; n++)
            {
                var wereld = new Wereld();
                wereld.Rijen.BreekBij(n, erna);
                await Meld(Noor, wereld: wereld);
                Assert.True(wereld.Rijen.Gebroken);

                var herhaald = await Meld(Noor, wereld: wereld);

                Assert.Equal(201, herhaald.Status);
                await EisHeel(wereld, herhaald.Json);
            }
        }
    }

    [Fact]
    public async Task Een_start_die_mislukt_laat_de_melding_slagen_en_een_herhaling_start_alsnog()
    {
        _wereld.Client.Stuk = true;
        Assert.Equal(201, (await Meld(Noor)).Status);
        Assert.Empty(_wereld.Client.Gestart);

        _wereld.Client.Stuk = false;
        await Meld(Noor);
        Assert.Single(_wereld.Client.Gestart);
    }

    [Theory]
    [InlineData("{", 400)]
    [InlineData("[]", 400)]
    [InlineData("{\"kanaal\":\"Balie\"}", 400)]
    [InlineData("{\"kanaal\":\"Balie\",\"persoon\":7}", 400)]
    [InlineData("{\"kanaal\":\"Balie\",\"persoon\":\"\\udc00x\"}", 400)]
    public async Task Wat_geen_melding_is_wordt_geweigerd(string lichaam, int status)
    {
        Assert.Equal(status, (await Meld(lichaam)).Status);
        Assert.Empty(await _wereld.Inhoud());
    }

    private static async Task EisHeel(Wereld wereld, JsonElement antwoord)
    {
        var id = antwoord.GetProperty("klantreisId").GetString()!;
        var reis = await wereld.Vereis<Klantreis>(id, Sleutels.Klantreis);
        Assert.NotNull(await wereld.Lees<Persoon>(Tabel.Personen, reis.PersoonId, reis.PersoonId));
        Assert.Equal([id], (await wereld.Vereis<Huishouden>(reis.HuishoudenId, Sleutels.Huishouden)).KlantreisIds);
        Assert.NotNull(await wereld.Dienst<Sporen>().Lees(id));
        Assert.Contains(await wereld.Dienst<Overzicht>().Alle(TestContext.Current.CancellationToken), regel => regel.KlantreisId == id);
        Assert.Single(wereld.Client.Gestart);
        var personen = 0;
        await foreach (var _ in wereld.Rijen.Partities(Tabel.Personen, TestContext.Current.CancellationToken))
        {
            personen++;
        }

        Assert.Equal(1, personen);
    }

    private Task<Beeld> Meld(string json, string? sleutel = "een", Wereld? wereld = null)
    {
        var hier = wereld ?? _wereld;
        return hier.Vraag(
            verzoek => hier.Functies<Meldingsfuncties>().Doe(verzoek, hier.Client),
            json,
            verzoek =>
            {
                if (sleutel is not null)
                {
                    verzoek.Headers["Idempotency-Key"] = sleutel;
                }
            });
    }
}
