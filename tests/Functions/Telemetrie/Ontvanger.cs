using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Functions.Tests;

/// <summary>Takes what is sent by OTLP over HTTP, and keeps it as text: names and values stand in it as they are.</summary>
internal sealed class Ontvanger : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Pad, string Tekst)> _ontvangen = new();
    private readonly WebApplication _app;

    private Ontvanger()
    {
        var bouwer = WebApplication.CreateSlimBuilder();
        bouwer.Logging.ClearProviders();
        bouwer.WebHost.UseUrls("http://127.0.0.1:0");
        _app = bouwer.Build();
        _app.MapPost("/v1/{soort}", async (HttpRequest verzoek) =>
        {
            using var lichaam = new MemoryStream();
            await verzoek.Body.CopyToAsync(lichaam);
            _ontvangen.Enqueue((verzoek.Path.ToString(), Encoding.UTF8.GetString(lichaam.ToArray())));
        });
    }

    public Uri Adres => new(_app.Urls.First());

    public string Alles => string.Concat(_ontvangen.Select(stuk => stuk.Tekst));

    public string Van(string soort) => string.Concat(_ontvangen.Where(stuk => stuk.Pad == $"/v1/{soort}").Select(stuk => stuk.Tekst));

    public static async Task<Ontvanger> Start()
    {
        var ontvanger = new Ontvanger();
        await ontvanger._app.StartAsync();
        return ontvanger;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
