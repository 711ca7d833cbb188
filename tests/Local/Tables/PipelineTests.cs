using System.Net;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using InzetOpMaat.Tests.Shared;

namespace InzetOpMaat.Local.Tests;

public class PipelineTests(AzuriteFixture azurite)
{
    private static readonly TableSharedKeyCredential Key = new("rekening", Convert.ToBase64String(new byte[32]));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_busy_service_is_asked_again_as_often_as_the_options_say()
    {
        using var service = new Service(HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable, HttpStatusCode.NoContent);
        var table = new TableClient(new Uri("https://rekening.table.core.windows.net"), "Reizen", Key, Options(service, retries: 2));

        var response = await table.AddEntityAsync(new TableEntity("p", "r"), Cancel);

        Assert.Equal(204, response.Status);
        Assert.Equal(3, service.Requests.Count);
    }

    [Fact]
    public async Task After_the_last_retry_the_failure_is_told()
    {
        using var service = new Service(HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable);
        var table = new TableClient(new Uri("https://rekening.table.core.windows.net"), "Reizen", Key, Options(service, retries: 1));

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "r"), Cancel));

        Assert.Equal(503, failure.Status);
        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task A_shared_key_signs_date_and_resource()
    {
        using var service = new Service(HttpStatusCode.NoContent);
        var table = new TableClient(new Uri("https://rekening.table.core.windows.net"), "Reizen", Key, Options(service, retries: 0));

        await table.DeleteEntityAsync("p", "een 'r'", cancellationToken: Cancel);

        var request = service.Requests.Single();
        Assert.Equal("/Reizen(PartitionKey='p',RowKey='een ''r''')", Uri.UnescapeDataString(request.RequestUri!.AbsolutePath));
        Assert.StartsWith("SharedKeyLite rekening:", request.Headers.GetValues("Authorization").Single(), StringComparison.Ordinal);
        Assert.Equal(["2020-12-06"], request.Headers.GetValues("x-ms-version"));
        Assert.Equal(["*"], request.Headers.GetValues("If-Match"));
        Assert.True(request.Headers.Contains("x-ms-date"));
    }

    [Fact]
    public async Task A_token_is_asked_for_storage_and_sent_as_bearer()
    {
        using var service = new Service(HttpStatusCode.NoContent);
        var credential = new FixedToken();
        var table = new TableClient(
            new Uri("https://rekening.table.core.windows.net"), "Reizen", credential, Options(service, retries: 0));

        await table.AddEntityAsync(new TableEntity("p", "r"), Cancel);

        Assert.Equal("Bearer een-token", service.Requests.Single().Headers.GetValues("Authorization").Single());
        Assert.Equal(["https://storage.azure.com/.default"], credential.Scopes);
    }

    [Fact]
    public async Task A_wrong_key_is_forbidden()
    {
        var service = new TableServiceClient(await azurite.ConnectionStringAsync());
        var wrong = new TableServiceClient(service.Uri, new TableSharedKeyCredential(service.AccountName, Convert.ToBase64String(new byte[64])));

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => wrong.CreateTableAsync(AzuriteFixture.UniqueName(), Cancel));

        Assert.Equal(403, failure.Status);
    }

    [Theory]
    [InlineData("UseDevelopmentStorage=true", "http://127.0.0.1:10002/devstoreaccount1", "devstoreaccount1")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=iom;AccountKey=AAAA;EndpointSuffix=core.windows.net", "https://iom.table.core.windows.net/", "iom")]
    [InlineData("AccountName=iom;AccountKey=AAAA;TableEndpoint=https://iom.table.cosmos.azure.com/;", "https://iom.table.cosmos.azure.com/", "iom")]
    public void A_connection_string_tells_where_the_tables_are(string connectionString, string endpoint, string account)
    {
        var service = new TableServiceClient(connectionString);

        Assert.Equal(new Uri(endpoint), service.Uri);
        Assert.Equal(account, service.AccountName);
        Assert.Equal(new Uri($"{endpoint.TrimEnd('/')}/Reizen"), service.GetTableClient("Reizen").Uri);
    }

    [Fact]
    public void What_is_no_connection_string_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => new TableServiceClient("AccountName=iom"));
        Assert.Throws<FormatException>(() => new TableServiceClient("geen verbinding"));
        Assert.Throws<ArgumentException>(() => new TableServiceClient(""));
    }

    [Fact]
    public void Error_codes_compare_without_regard_to_case()
    {
        Assert.Equal(TableErrorCode.EntityAlreadyExists, (TableErrorCode)"entityalreadyexists");
        Assert.True(TableErrorCode.EntityAlreadyExists != TableErrorCode.EntityNotFound);
    }

    private static TableClientOptions Options(Service service, int retries)
    {
        var options = new TableClientOptions { Transport = new HttpClientTransport(new HttpClient(service)) };
        options.Retry.MaxRetries = retries;
        options.Retry.Delay = TimeSpan.Zero;
        options.Retry.MaxDelay = TimeSpan.Zero;
        return options;
    }

    /// <summary>Answers with the given statuses in turn.</summary>
    private sealed class Service(params HttpStatusCode[] answers) : HttpMessageHandler
    {
        public List<HttpRequestMessage> Requests { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Add(request);
            return Task.FromResult(new HttpResponseMessage(answers[Requests.Count - 1]) { Content = new ByteArrayContent([]) });
        }
    }

    private sealed class FixedToken : TokenCredential
    {
        public string[] Scopes { get; private set; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes = requestContext.Scopes;
            return new AccessToken("een-token", DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
