using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Local;

/// <summary>
/// Calls app and Graph stand-in over HTTP, each call with the token of who makes it. When the app is gone for a moment,
/// the call is made again: every request may come twice.
/// </summary>
/// <param name="geduld">How long an app that is gone is waited for.</param>
/// <param name="verder">An earlier walk on the same data may have done things already.</param>
internal sealed class Demoklant(Uri app, Uri graph, TimeSpan geduld, bool verder, CancellationToken annulering) : IDisposable
{
    private static readonly TimeSpan Pauze = TimeSpan.FromMilliseconds(250);

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromMinutes(5) };
    private readonly Dictionary<(Rol Rol, string Wie), string> _tokens = [];

    public Uri App { get; } = app;

    public Uri Graph { get; } = graph;

    /// <summary>Called as a call is about to be made, not when it is made again.</summary>
    public Action? VoorElkVerzoek { get; set; }

    /// <summary>How many calls had to be made again.</summary>
    public int Herhaald { get; private set; }

    public Task<T> Lees<T>(string pad) => Lees<T>(new Uri(App, pad), (Rol.Beheerder, "beheerder-1"));

    public Task<T> LeesGraph<T>(string pad) => Lees<T>(new Uri(Graph, pad), null);

    public async Task<IReadOnlyList<Gebeurtenisbeeld>> LeesTijdlijn(string klantreisId)
    {
        var alles = new List<Gebeurtenisbeeld>();
        var pad = $"/v1/klantreizen/{klantreisId}/tijdlijn?aantal=100";
        while (pad is not null)
        {
            var bladzijde = await Lees<Tijdlijnbeeld>(pad);
            alles.AddRange(bladzijde.Gebeurtenissen);
            pad = bladzijde.Koppelingen.TryGetValue("volgende", out var volgende) ? volgende.Href : null;
        }

        return alles;
    }

    public async Task<Klokstand> Klok() => await Lees<Klokstand>(new Uri(App, "/lokaal/klok"), null);

    /// <summary>Moves the clock; returns when everything that was due until then is done.</summary>
    public async Task<Klokstand> ZetKlok(DateTimeOffset naar)
    {
        using var antwoord = await Stuur(
            () => new(HttpMethod.Post, new Uri(App, "/lokaal/klok")) { Content = Json(new() { ["naar"] = naar.ToString("O") }) }, null);
        await EisGoed(antwoord, "/lokaal/klok");
        return (await antwoord.Content.ReadFromJsonAsync<Klokstand>(Demojson.Opties, annulering))!;
    }

    public async Task<Meldingbeeld> Meld(Handeling.Verzoek melding)
    {
        using var antwoord = await Stuur(
            () => new(HttpMethod.Post, new Uri(App, melding.Pad))
            {
                Content = Json(melding.Inhoud),
                Headers = { { "Idempotency-Key", $"demo-{melding.Sleutel}" } },
            },
            (melding.Rol, melding.Wie));
        await EisGoed(antwoord, melding.Pad);
        return (await antwoord.Content.ReadFromJsonAsync<Meldingbeeld>(Demojson.Opties, annulering))!;
    }

    /// <summary>An answer that was lost may make the repeat find its own work done: 409.</summary>
    public async Task Doe(Handeling.Verzoek verzoek)
    {
        var eerder = Herhaald;
        using var antwoord = await Stuur(
            () => new(HttpMethod.Post, new Uri(App, verzoek.Pad)) { Content = Json(verzoek.Inhoud) }, (verzoek.Rol, verzoek.Wie));
        if (!WasAlGedaan(antwoord, eerder))
        {
            await EisGoed(antwoord, verzoek.Pad);
        }
    }

    /// <summary>What the klant's browser sends from the page behind the link.</summary>
    public async Task Druk(string linkpad, string knop, DateOnly? wensdatum)
    {
        var eerder = Herhaald;
        var velden = wensdatum is { } dag ? new Dictionary<string, string> { ["wensdatum"] = $"{dag:yyyy-MM-dd}" } : [];
        using var antwoord = await Stuur(
            () => new(HttpMethod.Post, new Uri(App, $"{linkpad}/{knop}")) { Content = new FormUrlEncodedContent(velden) }, null);
        if (antwoord.StatusCode != HttpStatusCode.SeeOther && !WasAlGedaan(antwoord, eerder))
        {
            throw await Fout(antwoord, $"{linkpad}/{knop}");
        }
    }

    public void Dispose() => _http.Dispose();

    private bool WasAlGedaan(HttpResponseMessage antwoord, int eerder) =>
        antwoord.StatusCode == HttpStatusCode.Conflict && (verder || Herhaald > eerder);

    private static JsonContent Json(JsonObject inhoud) => JsonContent.Create(inhoud, new MediaTypeHeaderValue("application/json"));

    private async Task<T> Lees<T>(Uri adres, (Rol Rol, string Wie)? wie)
    {
        using var antwoord = await Stuur(() => new(HttpMethod.Get, adres), wie);
        await EisGoed(antwoord, adres.AbsolutePath);
        return (await antwoord.Content.ReadFromJsonAsync<T>(
            adres.Authority == Graph.Authority ? GraphJson.Options : Demojson.Opties, annulering))!;
    }

    private async Task<HttpResponseMessage> Stuur(Func<HttpRequestMessage> maak, (Rol Rol, string Wie)? wie)
    {
        var begonnen = TimeProvider.System.GetTimestamp();
        VoorElkVerzoek?.Invoke();
        while (true)
        {
            try
            {
                using var verzoek = maak();
                if (wie is { } beller)
                {
                    verzoek.Headers.Authorization = new("Bearer", await Token(beller.Rol, beller.Wie));
                }

                var antwoord = await _http.SendAsync(verzoek, annulering);
                if (antwoord.StatusCode < HttpStatusCode.InternalServerError || TimeProvider.System.GetElapsedTime(begonnen) > geduld)
                {
                    return antwoord;
                }

                antwoord.Dispose();
            }
            catch (Exception fout) when (fout is HttpRequestException or IOException && TimeProvider.System.GetElapsedTime(begonnen) < geduld)
            {
                // The app is being started again.
            }

            Herhaald++;
            await Task.Delay(Pauze, TimeProvider.System, annulering);
        }
    }

    private async Task<string> Token(Rol rol, string wie)
    {
        if (!_tokens.TryGetValue((rol, wie), out var token))
        {
            token = await _http.GetStringAsync(new Uri(App, $"/lokaal/token?rol={rol}&medewerker={wie}"), annulering);
            _tokens[(rol, wie)] = token;
        }

        return token;
    }

    private static async Task EisGoed(HttpResponseMessage antwoord, string pad)
    {
        if (!antwoord.IsSuccessStatusCode)
        {
            throw await Fout(antwoord, pad);
        }
    }

    private static async Task<DemoException> Fout(HttpResponseMessage antwoord, string pad) =>
        new($"{pad} antwoordde {(int)antwoord.StatusCode}: {(await antwoord.Content.ReadAsStringAsync()).ReplaceLineEndings(" ")}");
}
