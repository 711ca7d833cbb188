using System.Diagnostics.Metrics;
using Azure.Storage.Blobs;
using InzetOpMaat.Domain;
using InzetOpMaat.Functions;
using InzetOpMaat.Orchestrations;
using InzetOpMaat.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Local.Tests;

public class BriefTests(AzuriteFixture azurite) : GraphTest
{
    private static readonly Persoon Mevrouw = new()
    {
        Id = "p-1",
        Naam = "A. <de> Vries",
        Geboortedatum = new DateOnly(1980, 1, 1),
        Adres = new Adres("Dorpsstraat", "1a", "1234 AB", "Ons Dorp"),
        Contactkanaal = Contactkanaal.Brief,
    };

    [Fact]
    public async Task A_letter_is_written_once_and_its_first_text_stands()
    {
        var (berichten, opslag) = await Maak(Nu);
        var sleutel = AzuriteFixture.UniqueName();

        await berichten.Verstuur(Mevrouw, sleutel, "Uw afspraak", "Tot dan.", Annulering);
        await berichten.Verstuur(Mevrouw, sleutel, "Uw afspraak", "Iets anders.", Annulering);

        var brief = await opslag.GetBlobContainerClient(Brieven.Container).GetBlobClient($"{sleutel}.html").DownloadContentAsync(Annulering);
        var tekst = brief.Value.Content.ToString();
        Assert.Equal("text/html; charset=utf-8", brief.Value.Details.ContentType);
        Assert.Contains("A. &lt;de&gt; Vries<br>\nDorpsstraat 1a<br>\n1234 AB Ons Dorp", tekst, StringComparison.Ordinal);
        Assert.Contains("Tot dan.", tekst, StringComparison.Ordinal);
        Assert.Empty(Graph.Berichten());
    }

    [Fact]
    public async Task A_letter_has_the_date_of_the_Netherlands()
    {
        var (berichten, opslag) = await Maak(new DateTimeOffset(2027, 3, 1, 23, 30, 0, TimeSpan.Zero));
        var sleutel = AzuriteFixture.UniqueName();

        await berichten.Verstuur(Mevrouw, sleutel, "Uw afspraak", "Tot dan.", Annulering);

        var brief = await opslag.GetBlobContainerClient(Brieven.Container).GetBlobClient($"{sleutel}.html").DownloadContentAsync(Annulering);
        Assert.Contains("<p>2 maart 2027</p>", brief.Value.Content.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_channel_of_the_klant_decides()
    {
        var (berichten, _) = await Maak(Nu);

        await berichten.Verstuur(Mevrouw with { Contactkanaal = Contactkanaal.Email, Email = Klant }, "bericht-1", "Uw afspraak", "Tot dan.", Annulering);
        var fout = await Assert.ThrowsAsync<InvalidOperationException>(
            () => berichten.Verstuur(Mevrouw with { Adres = null }, "bericht-2", "Uw afspraak", "Tot dan.", Annulering));

        Assert.Equal("bericht-1", Assert.Single(Graph.Berichten()).Sleutel);
        Assert.DoesNotContain("Vries", fout.Message, StringComparison.Ordinal);
    }

    private async Task<(IBerichten Berichten, BlobServiceClient Opslag)> Maak(DateTimeOffset nu)
    {
        var opslag = new BlobServiceClient(await azurite.ConnectionStringAsync());
        var meters = new Meters(new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>());
        return (new Berichten(Post, new Brieven(opslag, new Klok(nu)), meters), opslag);
    }

    private sealed class Klok(DateTimeOffset nu) : IKlok
    {
        public DateTimeOffset Nu => nu;
    }
}
