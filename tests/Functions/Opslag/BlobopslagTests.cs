using System.Net;
using System.Net.Sockets;
using Azure.Storage.Blobs;
using InzetOpMaat.Tests.Shared;

namespace InzetOpMaat.Functions.Tests;

/// <summary>What is kept in Blob Storage, on a real blob service (Azurite).</summary>
public sealed class BlobopslagTests(AzuriteFixture azurite)
{
    private const string Pdf = "application/pdf";

    private readonly string _sleutel = $"{AzuriteFixture.UniqueName()}/verzoek.1";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_document_komt_terug_zoals_het_was_met_zijn_soort()
    {
        var (opslag, documenten) = await Documenten();

        await documenten.Bewaar(_sleutel, Pdf, BinaryData.FromString("%PDF-1.7 ons plan"), Stop);

        Assert.Equal("%PDF-1.7 ons plan", (await documenten.Lees(_sleutel, Stop))!.ToString());
        var eigenschappen = await opslag.GetBlobContainerClient(DocumentenInBlobs.Container).GetBlobClient(_sleutel).GetPropertiesAsync(cancellationToken: Stop);
        Assert.Equal(Pdf, eigenschappen.Value.ContentType);
    }

    [Fact]
    public async Task Wat_er_al_staat_blijft_staan()
    {
        var (_, documenten) = await Documenten();
        await documenten.Bewaar(_sleutel, Pdf, BinaryData.FromString("eerst"), Stop);

        await documenten.Bewaar(_sleutel, Pdf, BinaryData.FromString("later"), Stop);

        Assert.Equal("eerst", (await documenten.Lees(_sleutel, Stop))!.ToString());
    }

    [Fact]
    public async Task Van_twee_die_tegelijk_bewaren_staat_er_een_in_zijn_geheel()
    {
        var (_, documenten) = await Documenten();
        var inhoud = Enumerable.Range(0, 8).Select(nummer => new string((char)('a' + nummer), 50_000)).ToList();

        await Task.WhenAll(inhoud.Select(tekst => documenten.Bewaar(_sleutel, Pdf, BinaryData.FromString(tekst), Stop)));

        Assert.Contains((await documenten.Lees(_sleutel, Stop))!.ToString(), inhoud);
    }

    [Fact]
    public async Task Wat_er_niet_is_wordt_niet_gevonden()
    {
        var (_, documenten) = await Documenten();
        await documenten.Bewaar(_sleutel, Pdf, BinaryData.FromString("x"), Stop);

        Assert.Null(await documenten.Lees(_sleutel + ".ander", Stop));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Documentvorm.HoogsteAantalBytes)]
    public async Task Het_kleinste_en_het_grootste_document_komen_heel_terug(int bytes)
    {
        var (_, documenten) = await Documenten();
        var inhoud = new byte[bytes];
        new Random(bytes).NextBytes(inhoud);

        await documenten.Bewaar(_sleutel, Pdf, BinaryData.FromBytes(inhoud), Stop);

        Assert.Equal(inhoud, (await documenten.Lees(_sleutel, Stop))!.ToArray());
    }

    [Fact]
    public async Task Een_lijst_van_duizenden_klanten_komt_terug_en_vervangt_de_vorige()
    {
        var opslag = await Opslag();
        var lijsten = new KlantenlijstenInBlob(opslag);
        var regels = Enumerable.Range(1, 3_000).Select(Regel).ToList();
        await lijsten.Bewaar(_sleutel, regels[..1], Stop);

        await lijsten.Bewaar(_sleutel, regels, Stop);

        Assert.Equal(regels, await lijsten.Lees(_sleutel, Stop));
    }

    [Fact]
    public async Task Een_lijst_die_weg_is_blijft_weg_en_de_andere_blijft_staan()
    {
        var opslag = await Opslag();
        var lijsten = new KlantenlijstenInBlob(opslag);
        await lijsten.Bewaar(_sleutel, [Regel(1)], Stop);
        await lijsten.Bewaar(_sleutel + ".ander", [Regel(2)], Stop);

        await lijsten.Verwijder(_sleutel, Stop);
        await lijsten.Verwijder(_sleutel, Stop);

        await Assert.ThrowsAsync<KeyNotFoundException>(() => lijsten.Lees(_sleutel, Stop));
        var over = await opslag.GetBlobContainerClient(KlantenlijstenInBlob.Container)
            .GetBlobsAsync(prefix: _sleutel, cancellationToken: Stop).Select(blob => blob.Name).ToListAsync(Stop);
        Assert.Equal([$"{_sleutel}.ander.json"], over);
    }

    [Fact]
    public async Task Zonder_container_is_er_niets_en_wordt_zij_bij_het_bewaren_gemaakt()
    {
        await using var eigen = new AzuriteFixture();
        var opslag = new BlobServiceClient(await eigen.ConnectionStringAsync());
        var (documenten, lijsten) = (new DocumentenInBlobs(opslag), new KlantenlijstenInBlob(opslag));

        Assert.Null(await documenten.Lees(_sleutel, Stop));
        await lijsten.Verwijder(_sleutel, Stop);
        await Assert.ThrowsAsync<KeyNotFoundException>(() => lijsten.Lees(_sleutel, Stop));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(nummer => documenten.Bewaar($"{_sleutel}.{nummer}", Pdf, BinaryData.FromString("x"), Stop)));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(nummer => lijsten.Bewaar($"{_sleutel}.{nummer}", [Regel(nummer)], Stop)));

        Assert.NotNull(await documenten.Lees(_sleutel + ".3", Stop));
        Assert.Equal([Regel(3)], await lijsten.Lees(_sleutel + ".3", Stop));
    }

    [Fact]
    public async Task Een_opslag_die_niet_antwoordt_is_een_storing_die_overgaat()
    {
        var weg = new BlobServiceClient(
            $"DefaultEndpointsProtocol=http;AccountName=weg;AccountKey=AAAA;BlobEndpoint=http://127.0.0.1:{Vrij()}/weg;",
            new BlobClientOptions { Retry = { MaxRetries = 1, Delay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero } });

        await Assert.ThrowsAsync<TijdelijkeStoringException>(() => new DocumentenInBlobs(weg).Bewaar(_sleutel, Pdf, BinaryData.FromString("x"), Stop));
        await Assert.ThrowsAsync<TijdelijkeStoringException>(() => new DocumentenInBlobs(weg).Lees(_sleutel, Stop));
        await Assert.ThrowsAsync<TijdelijkeStoringException>(() => new KlantenlijstenInBlob(weg).Bewaar(_sleutel, [], Stop));
        await Assert.ThrowsAsync<TijdelijkeStoringException>(() => new KlantenlijstenInBlob(weg).Lees(_sleutel, Stop));
        await Assert.ThrowsAsync<TijdelijkeStoringException>(() => new KlantenlijstenInBlob(weg).Verwijder(_sleutel, Stop));
    }

    private static Klantregel Regel(int nummer) => new(
        nummer, $"Klant \u00e9 {nummer}", new(1980, 1, 1), Contactkanaal.Brief, new(2020, 1, 1), Adres: new("Brink", "1", "7411BT", "Deventer"));

    /// <summary>A port at which nothing listens.</summary>
    private static int Vrij()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }

    private async Task<(BlobServiceClient Opslag, DocumentenInBlobs Documenten)> Documenten()
    {
        var opslag = await Opslag();
        return (opslag, new(opslag));
    }

    private async Task<BlobServiceClient> Opslag() => new(await azurite.ConnectionStringAsync());
}
