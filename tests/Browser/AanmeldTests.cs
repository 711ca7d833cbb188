using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Browser.Tests;

/// <summary>Signing in: by the flow of Entra ID, at the issuer of the local host.</summary>
public sealed class AanmeldTests(Omgeving omgeving)
{
    private const string Bewijs = "een-bewijs-dat-alleen-de-browser-kent-0123456789";

    [Fact]
    public async Task Wie_een_koppeling_opent_komt_na_het_aanmelden_daar_terug()
    {
        await using var bezoek = await omgeving.Bezoek("intaker-2", "/app/klantreizen?fase=Ambitiegesprek");

        Assert.EndsWith("/app/klantreizen?fase=Ambitiegesprek", bezoek.Pagina.Url, StringComparison.Ordinal);
        await bezoek.Zie("Davut Yildirim, intaker");
    }

    [Fact]
    public async Task Wie_zich_afmeldt_ziet_niets_meer()
    {
        await using var bezoek = await omgeving.Bezoek("intaker-1", "/");
        await bezoek.Knop("Afmelden").ClickAsync();
        await bezoek.Knop("Aanmelden").WaitForAsync();

        await bezoek.Pagina.GotoAsync("/app/klantreizen");

        await Assertions.Expect(bezoek.Knop("Aanmelden")).ToBeVisibleAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("header.kop")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Een_code_werkt_een_keer_en_alleen_met_het_bewijs()
    {
        using var http = await Http();

        var zonderBewijs = await Ruil(http, await Code(http), "een-ander-bewijs-dan-waarmee-de-code-gevraagd-is");
        Assert.Equal(HttpStatusCode.BadRequest, zonderBewijs.StatusCode);

        var code = await Code(http);
        var eerste = await Ruil(http, code, Bewijs);
        var tweede = await Ruil(http, code, Bewijs);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (eerste.StatusCode, tweede.StatusCode));
        Assert.NotNull(JsonNode.Parse(await eerste.Content.ReadAsStringAsync())!["id_token"]);
    }

    [Theory]
    [InlineData("https://elders.example/app/aangemeld")]
    [InlineData("http://localhost:1/app/aangemeld")]
    public async Task Een_code_gaat_niet_naar_een_ander_adres(string terug)
    {
        using var http = await Http();

        using var antwoord = await http.GetAsync(Vraag(terug));

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
    }

    private async Task<HttpClient> Http() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = (await omgeving.App()).Adres };

    private static string Vraag(string terug) =>
        $"/lokaal/aanmelden?response_type=code&client_id=inzetopmaat-schermen&redirect_uri={Uri.EscapeDataString(terug)}&state=s&nonce=n"
        + $"&code_challenge_method=S256&code_challenge={Uitdaging}";

    private static string Uitdaging => Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(Bewijs))).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static async Task<string> Code(HttpClient http)
    {
        var terug = new Uri(http.BaseAddress!, "app/aangemeld").ToString();
        using var antwoord = await http.PostAsync("/lokaal/aanmelden", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["response_type"] = "code",
            ["client_id"] = "inzetopmaat-schermen",
            ["redirect_uri"] = terug,
            ["code_challenge_method"] = "S256",
            ["code_challenge"] = Uitdaging,
            ["wie"] = "consulent-1",
        }));
        Assert.Equal(HttpStatusCode.SeeOther, antwoord.StatusCode);
        return antwoord.Headers.Location!.Query.Split("code=")[1].Split('&')[0];
    }

    private static Task<HttpResponseMessage> Ruil(HttpClient http, string code, string bewijs) => http.PostAsync("/lokaal/token", new FormUrlEncodedContent(new Dictionary<string, string>
    {
        ["grant_type"] = "authorization_code",
        ["client_id"] = "inzetopmaat-schermen",
        ["redirect_uri"] = new Uri(http.BaseAddress!, "app/aangemeld").ToString(),
        ["code"] = code,
        ["code_verifier"] = bewijs,
    }));
}
