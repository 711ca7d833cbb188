using System.Text;
using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions.Tests;

public class PlandocumentTests
{
    private const string Pdf = "application/pdf";

    private readonly Wereld _wereld = new();

    [Fact]
    public async Task Een_document_komt_terug_zoals_het_was()
    {
        await MetPlan();

        var antwoord = await Voegtoe("%PDF-1.7 ons plan", Pdf);

        Assert.Equal((201, 1), (antwoord.Status, antwoord.Json.GetProperty("nummer").GetInt32()));
        Assert.Equal($"/v1/klantreizen/{Verhaal.Reis}/dossier/plan-van-aanpak/documenten/1", antwoord.Adres("inhoud"));
        var gehaald = await Haal("1");
        Assert.Equal((200, "%PDF-1.7 ons plan", Pdf), (gehaald.Status, gehaald.Tekst, gehaald.Koppen.ContentType.ToString()));
        Assert.StartsWith("attachment; filename=plan-van-aanpak-1.pdf", gehaald.Koppen.ContentDisposition.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("ons plan", await _wereld.Inhoud(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hetzelfde_verzoek_maakt_een_document_en_een_ander_met_die_sleutel_botst()
    {
        await MetPlan();
        await Voegtoe("%PDF-1.7 een", Pdf);

        Assert.Equal(1, (await Voegtoe("%PDF-1.7 een", Pdf)).Json.GetProperty("nummer").GetInt32());
        Assert.Equal(409, (await Voegtoe("%PDF-1.7 twee", Pdf)).Status);
        Assert.Equal(2, (await Voegtoe("%PDF-1.7 twee", Pdf, "document-2")).Json.GetProperty("nummer").GetInt32());
    }

    [Theory]
    [InlineData("<html>", "text/html", 415)]
    [InlineData("MZ een programma", Pdf, 415)]
    [InlineData("%PDF-1.7", null, 415)]
    public async Task Een_andere_soort_wordt_geweigerd_ook_als_zij_zich_anders_noemt(string inhoud, string? soort, int status)
    {
        await MetPlan();

        Assert.Equal(status, (await Voegtoe(inhoud, soort)).Status);
        Assert.Equal(404, (await Haal("1")).Status);
    }

    [Fact]
    public async Task Een_te_groot_document_en_een_document_zonder_plan_worden_geweigerd()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        Assert.Equal(409, (await Voegtoe("%PDF-1.7", Pdf)).Status);

        Assert.Equal(413, (await Voegtoe("%PDF-" + new string('x', Documentvorm.HoogsteAantalBytes), Pdf)).Status);
    }

    private async Task MetPlan()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        await _wereld.Opslag.Bewaar(new Werkeenheid(Verhaal.Thuis).Voegtoe(
            Sleutels.Plan, new PlanVanAanpak(1, Plandoel.BetaaldWerk, new(2026, 3, 2), new(2026, 3, 2), Verhaal.Reis)));
    }

    private Task<Beeld> Voegtoe(string inhoud, string? soort, string sleutel = "document-1") => _wereld.Vraag(
        verzoek => _wereld.Functies<Plandocumentfuncties>().Voegtoe(verzoek, Verhaal.Reis),
        verder: verzoek =>
        {
            verzoek.ContentType = soort;
            verzoek.Body = new MemoryStream(Encoding.UTF8.GetBytes(inhoud));
            verzoek.Headers["Idempotency-Key"] = sleutel;
        });

    private Task<Beeld> Haal(string nummer) => _wereld.Vraag(verzoek => _wereld.Functies<Plandocumentfuncties>().Haal(verzoek, Verhaal.Reis, nummer));
}
