using InzetOpMaat.Local.Host;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InzetOpMaat.Local.Tests;

/// <summary>An app of sample functions on a free port, with a folder of its own for its settings.</summary>
internal sealed class SampleApp : IAsyncDisposable
{
    private readonly IHost host;
    private readonly string folder;

    private SampleApp(IHost host, string folder)
    {
        this.host = host;
        this.folder = folder;
        var address = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Client = new HttpClient { BaseAddress = new Uri(address) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => host.Services;

    public static Task<SampleApp> StartAsync(params Type[] functionClasses)
        => StartAsync(new EmbeddedHostOptions { FunctionClasses = functionClasses });

    /// <param name="options">Its address is replaced by a free port, unless it is another than the default.</param>
    public static async Task<SampleApp> StartAsync(
        EmbeddedHostOptions options,
        Action<FunctionsApplicationBuilder>? configure = null,
        string? hostJson = null,
        string? localSettings = null)
    {
        var folder = Directory.CreateTempSubdirectory("host-tests-").FullName;
        await WriteAsync(folder, "host.json", hostJson);
        await WriteAsync(folder, "local.settings.json", localSettings);
        var urls = options.Urls[0].EndsWith(":7071", StringComparison.Ordinal) ? ["http://127.0.0.1:0"] : options.Urls;
        using var use = EmbeddedHost.Use(options with { Urls = urls, ContentRoot = folder });
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.ConfigureFunctionsWebApplication();
        configure?.Invoke(builder);
        var host = builder.Build();
        try
        {
            await host.StartAsync(TestContext.Current.CancellationToken);
        }
        catch
        {
            host.Dispose();
            throw;
        }

        return new SampleApp(host, folder);
    }

    public async Task<string> GetAsync(string path)
        => await Client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public Task StopAsync() => host.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await host.StopAsync();
        host.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static Task WriteAsync(string folder, string file, string? content)
        => content is null ? Task.CompletedTask : File.WriteAllTextAsync(Path.Combine(folder, file), content);
}
