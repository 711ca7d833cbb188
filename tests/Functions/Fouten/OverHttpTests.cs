using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using InzetOpMaat.Local;
using InzetOpMaat.Local.Engine;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Functions.Tests;

/// <summary>The whole app over real HTTP: what a caller sees when something is wrong.</summary>
public sealed class OverHttpTests : IAsyncLifetime
{
    private readonly string _map = Path.Combine(Path.GetTempPath(), $"overhttp-{Guid.NewGuid():N}");
    private readonly MemoryRijen _rijen = new();
    private readonly HttpClient _http = new();
    private Lokaleapp _app = null!;

    public async ValueTask InitializeAsync() => _app = await Lokaleapp.Start(
        new()
        {
            Map = _map,
            Verbinding = "UseDevelopmentStorage=true",
            Enginestore = new MemoryEngineStore(),
            Diensten = diensten => diensten.AddSingleton<IRijen>(_rijen),
        },
        Stop);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
        Directory.Delete(_map, recursive: true);
    }

    [Fact]
    public async Task Every_mistake_of_a_caller_gets_its_own_problem_and_nothing_is_stored()
    {
        var balie = _app.Token(Rol.Baliemedewerker);
        await Verwacht(401, await Stuur(HttpMethod.Get, "v1/klantreizen", token: null));
        await Verwacht(401, await Stuur(HttpMethod.Get, "v1/klantreizen", balie + "x"));
        await Verwacht(403, await Stuur(HttpMethod.Post, "v1/meldingen", _app.Token(Rol.Trainer), "{}"));
        await Verwacht(404, await Stuur(HttpMethod.Get, "v1/klantreizen/00000000-0000-4000-8000-000000000000", balie));
        await Verwacht(404, await Stuur(HttpMethod.Get, "v1/bestaat-niet", balie));
        await Verwacht(415, await Stuur(HttpMethod.Post, "v1/meldingen", balie, "{}", "text/plain"));
        await Verwacht(413, await Stuur(HttpMethod.Post, "v1/meldingen", balie, new string(' ', Lichaam.HoogsteAantalBytes + 1)));
        await Verwacht(400, await Stuur(HttpMethod.Post, "v1/meldingen", balie, "{ \"naam\": "));
        var probleem = await Verwacht(400, await Stuur(HttpMethod.Post, "v1/meldingen", balie, """
            { "kanaal": "Fax", "x": 1, "persoon":
              { "naam": "", "geboortedatum": "2999-01-01", "bsn": "123456789", "contactkanaal": "Email", "email": "geen", "y": 1 } }
            """));

        Assert.Equal(
            ["/kanaal", "/persoon/bsn", "/persoon/email", "/persoon/geboortedatum", "/persoon/naam", "/persoon/y", "/x"],
            probleem.GetProperty("errors").EnumerateArray().Select(fout => fout.GetProperty("pointer").GetString()).Order(StringComparer.Ordinal));
        Assert.Empty(await _rijen.Partities(Tabel.Klantreizen, Stop).ToListAsync(Stop));
        Assert.Empty(await _rijen.Partities(Tabel.Personen, Stop).ToListAsync(Stop));
    }

    [Fact]
    public async Task A_method_that_an_address_does_not_have_is_answered_with_those_it_has()
    {
        var antwoord = await Stuur(HttpMethod.Delete, "v1/meldingen", _app.Token(Rol.Baliemedewerker));

        await Verwacht(405, antwoord);
        Assert.Equal(["POST"], antwoord.Content.Headers.Allow);
    }

    [Theory]
    [InlineData(null, 200)]
    [InlineData("*/*", 200)]
    [InlineData("application/*", 200)]
    [InlineData("text/html, application/json;q=0.1", 200)]
    [InlineData("text/html, application/json;q=0", 406)]
    [InlineData("*/*, application/json;q=0", 406)]
    [InlineData("application/problem+json", 406)]
    [InlineData("text/csv", 406)]
    public async Task A_form_that_we_cannot_give_is_refused(string? wens, int status)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, new Uri(_app.Adres, "v1/openapi.json"));
        if (wens is not null)
        {
            vraag.Headers.Accept.ParseAdd(wens);
        }

        var antwoord = await _http.SendAsync(vraag, Stop);

        Assert.Equal(status, (int)antwoord.StatusCode);
        if (status == 406)
        {
            await Verwacht(406, antwoord);
        }
    }

    [Fact]
    public async Task A_body_without_a_length_is_limited_too()
    {
        using var inhoud = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(new string(' ', Lichaam.HoogsteAantalBytes + 1))));
        inhoud.Headers.ContentType = new("application/json");
        using var vraag = new HttpRequestMessage(HttpMethod.Post, new Uri(_app.Adres, "v1/meldingen")) { Content = inhoud };
        vraag.Headers.TransferEncodingChunked = true;
        vraag.Headers.Authorization = new("Bearer", _app.Token(Rol.Baliemedewerker));
        vraag.Headers.Add("Idempotency-Key", "a");

        await Verwacht(413, await _http.SendAsync(vraag, Stop));
    }

    [Fact]
    public async Task A_good_question_is_answered_and_the_contract_needs_no_token()
    {
        var lijst = await Stuur(HttpMethod.Get, "v1/klantreizen", _app.Token(Rol.Baliemedewerker));
        var contract = await Stuur(HttpMethod.Get, "v1/openapi.json", token: null);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (lijst.StatusCode, contract.StatusCode));
        Assert.Equal([Antwoordkoppen.Apiversie], lijst.Headers.GetValues("API-Version"));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<JsonElement> Verwacht(int status, HttpResponseMessage antwoord)
    {
        var tekst = await antwoord.Content.ReadAsStringAsync(Stop);
        Assert.True(status == (int)antwoord.StatusCode, $"{(int)antwoord.StatusCode} in plaats van {status}: {tekst}");
        Assert.Equal(Probleem.Mediatype, antwoord.Content.Headers.ContentType?.MediaType);
        Assert.Equal([Antwoordkoppen.Apiversie], antwoord.Headers.GetValues("API-Version"));
        Assert.Equal(["nosniff"], antwoord.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(status == 401, antwoord.Headers.WwwAuthenticate.Count > 0);
        using var probleem = JsonDocument.Parse(tekst);
        Assert.Equal(status, probleem.RootElement.GetProperty("status").GetInt32());
        Assert.StartsWith("urn:uuid:", probleem.RootElement.GetProperty("instance").GetString(), StringComparison.Ordinal);
        return probleem.RootElement.Clone();
    }

    private async Task<HttpResponseMessage> Stuur(
        HttpMethod methode, string pad, string? token, string? lichaam = null, string soort = "application/json")
    {
        using var vraag = new HttpRequestMessage(methode, new Uri(_app.Adres, pad));
        if (lichaam is not null)
        {
            vraag.Content = new StringContent(lichaam, Encoding.UTF8, new MediaTypeHeaderValue(soort));
            vraag.Headers.Add("Idempotency-Key", "sleutel-1");
        }

        vraag.Headers.Authorization = token is null ? null : new("Bearer", token);
        return await _http.SendAsync(vraag, Stop);
    }
}
