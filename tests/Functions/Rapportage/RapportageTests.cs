using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions.Tests;

public class RapportageTests
{
    private readonly Wereld _wereld = new();

    [Fact]
    public async Task Het_kwartaal_geeft_cijfers_per_klantgroep_en_elke_indicator_met_zijn_definitie()
    {
        await MetEenDag();

        var beeld = await Kwartaal("?jaar=2026&kwartaal=1");

        Assert.Equal((200, "2026-03-02"), (beeld.Status, beeld.Veld("bijgewerktTotDatum")));
        var groeien = beeld.Json.GetProperty("perKlantgroep").EnumerateArray().Single(groep => groep.GetProperty("klantgroep").GetString() == "Groeien");
        Assert.Equal((0, 1, 1), (groeien.GetProperty("bestandBegin").GetInt32(), groeien.GetProperty("instroomNieuw").GetInt32(), groeien.GetProperty("bestandEinde").GetInt32()));
        Assert.Equal(Indicatoren.Alle.Select(i => i.Definitie), beeld.Json.GetProperty("indicatoren").EnumerateArray().Select(i => i.GetProperty("definitie").GetString()));
    }

    [Fact]
    public async Task Als_CSV_staat_er_een_regel_per_cijfer()
    {
        await MetEenDag();

        var beeld = await Kwartaal("?jaar=2026&kwartaal=1", "text/csv");

        Assert.Equal(200, beeld.Status);
        Assert.StartsWith("\uFEFFonderdeel;klantgroep;naam;waarde", beeld.Tekst, StringComparison.Ordinal);
        Assert.Contains("\r\nklantgroepen;Groeien;instroom nieuw;1;", beeld.Tekst, StringComparison.Ordinal);
        Assert.Contains("geen bron", beeld.Tekst, StringComparison.Ordinal);
        Assert.Equal("attachment; filename=\"kwartaal-2026-1.csv\"", beeld.Koppen.ContentDisposition.ToString());
    }

    [Fact]
    public async Task Het_verloop_geeft_elke_gesloten_dag()
    {
        await MetEenDag();

        var beeld = await Verloop("?van=2026-03-01&tot=2026-03-31");

        var dag = Assert.Single(beeld.Json.GetProperty("punten").EnumerateArray());
        Assert.Equal("2026-03-02", dag.GetProperty("datum").GetString());
        Assert.Contains("2026-03-02;Groeien;1;1;0", (await Verloop("?van=2026-03-01&tot=2026-03-31", "text/csv")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_gesloten_dagen_zijn_er_nullen_en_geen_fout()
    {
        var beeld = await Kwartaal("?jaar=2025&kwartaal=4");

        Assert.Equal(200, beeld.Status);
        Assert.False(beeld.Json.TryGetProperty("bijgewerktTotDatum", out _));
    }

    [Theory]
    [InlineData("", "jaar kwartaal")]
    [InlineData("?jaar=2019&kwartaal=5", "jaar kwartaal")]
    [InlineData("?jaar=2027&kwartaal=1", "jaar")]
    [InlineData("?jaar=2026&kwartaal=1&peildatum=gisteren", "peildatum")]
    [InlineData("?jaar=2026&kwartaal=1&peildatum=2025-12-31", "peildatum")]
    public async Task Een_onmogelijk_kwartaal_wordt_geweigerd(string vraag, string velden) =>
        Assert.Equal((400, velden), ((await Kwartaal(vraag)).Status, string.Join(' ', (await Kwartaal(vraag)).Pointers)));

    [Theory]
    [InlineData("", "tot van")]
    [InlineData("?van=2026-03-02&tot=2026-03-01", "tot")]
    [InlineData("?van=2020-01-01&tot=2026-03-01", "tot")]
    public async Task Een_onmogelijk_verloop_wordt_geweigerd(string vraag, string velden) =>
        Assert.Equal((400, velden), ((await Verloop(vraag)).Status, string.Join(' ', (await Verloop(vraag)).Pointers)));

    private async Task MetEenDag()
    {
        await _wereld.Opslag.Bewaar(new Werkeenheid(Verhaal.Reis)
            .Gebeurtenis(new(_wereld.Nu, "melding", Gebeurtenissoort.MeldingWerdGedaan, "balie-1", "melding gedaan"))
            .Gebeurtenis(new(
                _wereld.Nu.AddHours(1), "groepsindeling", Gebeurtenissoort.KlantWerdIngedeeld, "intaker-1", "ingedeeld", Waarden: new Dictionary<string, string> { [Waardenaam.Naar] = "Groeien" })));
        _wereld.Nu = _wereld.Nu.AddDays(1);
        await _wereld.Dienst<Dagsluiter>().Bij(TestContext.Current.CancellationToken);
    }

    private Task<Beeld> Kwartaal(string vraag, string? vorm = null) =>
        _wereld.Vraag(_wereld.Functies<Rapportagefuncties>().ToonKwartaal, verder: verzoek => Vul(verzoek, vraag, vorm));

    private Task<Beeld> Verloop(string vraag, string? vorm = null) =>
        _wereld.Vraag(_wereld.Functies<Rapportagefuncties>().ToonVerloop, verder: verzoek => Vul(verzoek, vraag, vorm));

    private static void Vul(HttpRequest verzoek, string vraag, string? vorm)
    {
        verzoek.QueryString = new(vraag);
        if (vorm is not null)
        {
            verzoek.Headers.Accept = vorm;
        }
    }
}
