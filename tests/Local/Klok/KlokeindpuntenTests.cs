using System.Net;
using System.Net.Http.Json;
using InzetOpMaat.Local.Engine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace InzetOpMaat.Local.Tests;

public sealed class KlokeindpuntenTests
{
    private static readonly Uri Pad = new("/lokaal/klok", UriKind.Relative);

    [Fact]
    public async Task Het_antwoord_komt_als_alles_weer_rustig_is()
    {
        await using var klok = await Moments.OpenAsync(ClockMode.Hold);
        var afspraak = new Appointments(klok, Moments.Start.AddHours(1));
        var klaar = false;
        klok.Moved += () =>
        {
            var werk = klok.BeginWork();
            _ = Task.Run(async () =>
            {
                await Moments.TemptAsync(klok);
                klaar = true;
                werk.Dispose();
            });
        };
        await using var app = await Start(klok);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        using var antwoord = await client.PostAsJsonAsync(Pad, new { dagen = 1 }, TestContext.Current.CancellationToken);
        var stand = await antwoord.Content.ReadFromJsonAsync<Klokstand>(TestContext.Current.CancellationToken);
        Assert.True(klaar);
        Assert.True(stand!.Rustig);
        Assert.Equal(Moments.Start.AddDays(1), stand.Nu);
        Assert.Single(afspraak.KeptAt);
    }

    [Theory]
    [InlineData("2029-12-31T08:00:00Z", null, null, null)]
    [InlineData("2030-02-01T08:00:00Z", 1.0, null, null)]
    [InlineData(null, -1.0, null, null)]
    [InlineData(null, null, "achteruit", null)]
    [InlineData(null, null, "tempo", 0.0)]
    public async Task Een_onmogelijk_verzoek_verzet_de_klok_niet(string? naar, double? dagen, string? stand, double? tempo)
    {
        await using var klok = await Moments.OpenAsync(ClockMode.Hold);
        await using var app = await Start(klok);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        using var antwoord = await client.PostAsJsonAsync(Pad, new { naar, dagen, stand, tempo }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal(Moments.Start, klok.GetUtcNow());
        Assert.Equal(ClockMode.Hold, klok.Mode);
    }

    private static async Task<WebApplication> Start(VirtualClock klok)
    {
        var bouwer = WebApplication.CreateBuilder();
        bouwer.WebHost.UseUrls("http://127.0.0.1:0");
        var app = bouwer.Build();
        app.MapKlok(klok);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }
}
