using System.Text.Json;
using Azure.Core.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace InzetOpMaat.Local.Host;

/// <summary>The web application under a Functions app: configuration, services and endpoints.</summary>
internal static class AppBuilder
{
    public static WebApplicationBuilder Create(EmbeddedHostOptions options, string[] args)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ContentRootPath = options.ContentRoot,
            EnvironmentName = Environments.Development,
        });
        AppConfiguration.AddTo(builder.Configuration, options, args);
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));
        options.ConfigureLogging?.Invoke(builder.Logging);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false).UseUrls([.. options.Urls]);

        builder.Services.AddRouting();
        builder.Services.AddSingleton<DurableClientHolder>();
        builder.Services.AddSingleton<DataConverter, ObjectSerializerDataConverter>();

        // As the worker's own defaults: text is read without regard to case, and the app may set another serializer.
        builder.Services.Configure<JsonSerializerOptions>(json => json.PropertyNameCaseInsensitive = true);
        builder.Services.AddOptions<WorkerOptions>().PostConfigure<IOptions<JsonSerializerOptions>>(
            (worker, json) => worker.Serializer ??= new JsonObjectSerializer(json.Value));

        options.ConfigureServices?.Invoke(builder.Services);
        return builder;
    }

    public static AppHost Build(
        WebApplicationBuilder builder,
        EmbeddedHostOptions options,
        FunctionCatalog functions,
        IReadOnlyList<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware,
        TaskCompletionSource<AppHost> started)
    {
        var app = builder.Build();
        var invoker = new FunctionInvoker(app.Services, FunctionPipeline.Build(middleware));
        options.MapEndpoints?.Invoke(app);
        new HttpFunctions(invoker, options.BeginWork, app.Services.GetRequiredService<ILogger<HttpFunctions>>())
            .Map(app, functions, HostJson.Read(options.ContentRoot).RoutePrefix);
        var timers = new TimerFunctions(invoker, options, app.Configuration, app.Services.GetRequiredService<ILogger<TimerFunctions>>());
        timers.Add(functions);
        return new AppHost(app, new DurableFunctions(invoker, functions, options.Durable), timers, started);
    }
}
