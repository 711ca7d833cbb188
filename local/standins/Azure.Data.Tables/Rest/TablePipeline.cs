using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables;

/// <summary>Sends requests to one storage account: retries, diagnostics and signing are Azure.Core's.</summary>
internal sealed class TablePipeline
{
    private readonly HttpPipeline pipeline;

    private TablePipeline(Uri endpoint, TableClientOptions options, HttpPipelinePolicy authentication)
    {
        Endpoint = endpoint;
        Version = options.VersionString;
        var pipelineOptions = new HttpPipelineOptions(options)
        {
            RequestFailedDetailsParser = TableErrorParser.Instance,
            PerRetryPolicies = { authentication },
        };
        pipeline = HttpPipelineBuilder.Build(pipelineOptions);
    }

    public Uri Endpoint { get; }

    public string Version { get; }

    /// <summary>The account's name: of the host, or of the path at an emulator.</summary>
    public string AccountName => Endpoint.HostNameType == UriHostNameType.Dns && !Endpoint.IsLoopback
        ? Endpoint.Host.Split('.')[0]
        : Endpoint.AbsolutePath.Trim('/').Split('/')[0];

    public static TablePipeline Of(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        return new TablePipeline(endpoint, options ?? new TableClientOptions(), new SharedKeyLitePolicy(credential));
    }

    public static TablePipeline Of(Uri endpoint, TokenCredential credential, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        options ??= new TableClientOptions();
        var scope = (options.Audience ?? TableAudience.AzurePublicCloud).Scope;
        return new TablePipeline(endpoint, options, new BearerTokenAuthenticationPolicy(credential, scope));
    }

    public static TablePipeline Of(string connectionString, TableClientOptions options)
    {
        var parsed = TableConnectionString.Parse(connectionString);
        return Of(parsed.Endpoint, parsed.Credential, options);
    }

    /// <summary>A message to a path below the endpoint.</summary>
    /// <param name="expected">A status of 400 or more that is no error of this request; 0 for none.</param>
    public HttpMessage Message(RequestMethod method, string path, int expected = 0)
    {
        var message = Message(expected);
        TableRequest.Fill(message.Request, method, Endpoint, path, Version);
        return message;
    }

    /// <summary>A message that is still to be filled.</summary>
    /// <param name="expected">A status of 400 or more that is no error of this request; 0 for none.</param>
    public HttpMessage Message(int expected = 0)
    {
        var message = pipeline.CreateMessage();
        message.ResponseClassifier = new ExpectedStatus(expected);
        return message;
    }

    /// <exception cref="RequestFailedException">The service answered with an error, also after the retries.</exception>
    public async ValueTask<Response> SendAsync(HttpMessage message, bool async, CancellationToken cancellationToken)
    {
        using (message)
        {
            if (async)
            {
                await pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                pipeline.Send(message, cancellationToken);
            }

            return message.Response.IsError ? throw new RequestFailedException(message.Response) : message.Response;
        }
    }

    private sealed class ExpectedStatus(int expected) : ResponseClassifier
    {
        public override bool IsErrorResponse(HttpMessage message) =>
            message.Response.Status != expected && base.IsErrorResponse(message);
    }
}
