using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Browser.Tests;

/// <summary>Calls the API beside the browser: to make something that a test needs, and to see what came of it.</summary>
internal sealed class Apiklant(Uri adres, string token) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = adres, DefaultRequestHeaders = { { "Authorization", $"Bearer {token}" } } };

    public async Task<JsonNode> Lees(string pad) => (await _http.GetFromJsonAsync<JsonNode>(pad))!;

    public async Task<JsonNode> Stuur(string pad, JsonObject inhoud, string? sleutel = null, string? versie = null)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, pad) { Content = JsonContent.Create(inhoud) };
        if (sleutel is not null)
        {
            verzoek.Headers.Add("Idempotency-Key", sleutel);
        }

        if (versie is not null)
        {
            verzoek.Headers.Add("If-Match", $"\"{versie}\"");
        }

        using var antwoord = await _http.SendAsync(verzoek);
        antwoord.EnsureSuccessStatusCode();
        return (await antwoord.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    /// <summary>A new klantreis; its screening is a task of a poortwachter. Returns its id.</summary>
    public async Task<string> Meld()
    {
        var gemaakt = await Stuur(
            "/v1/meldingen",
            new()
            {
                ["kanaal"] = "Balie",
                ["persoon"] = new JsonObject
                {
                    ["naam"] = "Proef Persoon",
                    ["geboortedatum"] = "1990-01-01",
                    ["email"] = "proef@post.example",
                    ["contactkanaal"] = "Email",
                },
            },
            Guid.NewGuid().ToString());
        return gemaakt["klantreisId"]!.GetValue<string>();
    }

    public void Dispose() => _http.Dispose();
}
