using System.Net;
using System.Net.Sockets;
using InzetOpMaat.Local.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace InzetOpMaat.Local.Tests;

public sealed class HostTests
{
    [Fact]
    public async Task An_address_in_use_is_told_in_one_line()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var failure = await Assert.ThrowsAsync<EmbeddedHostException>(() => SampleApp.StartAsync(
            new EmbeddedHostOptions { FunctionClasses = [typeof(Sample)], Urls = [$"http://127.0.0.1:{port}"] }));

        Assert.Contains($"{port}", failure.Message, StringComparison.Ordinal);
        Assert.Contains("in use", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_hosts_run_in_one_process()
    {
        await using var one = await SampleApp.StartAsync(new EmbeddedHostOptions
        {
            FunctionClasses = [typeof(Sample)],
            Settings = new Dictionary<string, string?> { ["Name"] = "one" },
        });
        await using var two = await SampleApp.StartAsync(new EmbeddedHostOptions
        {
            FunctionClasses = [typeof(Sample)],
            Settings = new Dictionary<string, string?> { ["Name"] = "two" },
        });

        Assert.Equal("one", await one.GetAsync("/api/Sample"));
        Assert.Equal("two", await two.GetAsync("/api/Sample"));
    }

    [Fact]
    public async Task Values_of_local_settings_are_settings_as_environment_variables_are()
    {
        await using var app = await SampleApp.StartAsync(
            new EmbeddedHostOptions { FunctionClasses = [typeof(Sample)], Settings = new Dictionary<string, string?> { ["Both"] = "host" } },
            localSettings: """
                {
                  "IsEncrypted": false,
                  // a comment
                  "Values": { "Name": "local", "Policy__Version": 3, "Both": "file" },
                  "ConnectionStrings": { "Store": "UseDevelopmentStorage=true" },
                }
                """);
        var configuration = app.Services.GetRequiredService<IConfiguration>();

        Assert.Equal("local", await app.GetAsync("/api/Sample"));
        Assert.Equal("3", configuration["Policy:Version"]);
        Assert.Equal("host", configuration["Both"]);
        Assert.Equal("UseDevelopmentStorage=true", configuration.GetConnectionString("Store"));
    }

    [Fact]
    public async Task A_settings_file_that_cannot_be_read_is_named()
    {
        var failure = await Assert.ThrowsAsync<EmbeddedHostException>(() => SampleApp.StartAsync(
            new EmbeddedHostOptions { FunctionClasses = [typeof(Sample)] }, localSettings: "{ \"Values\": { \"A\": {} } }"));

        Assert.Contains("local.settings.json", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Services_of_the_host_come_before_those_of_the_app()
    {
        await using var app = await SampleApp.StartAsync(
            new EmbeddedHostOptions
            {
                FunctionClasses = [typeof(Sample)],
                ConfigureServices = services => services.AddSingleton(new Uri("urn:host")),
            },
            builder => builder.Services.TryAddSingleton(new Uri("urn:app")));

        Assert.Equal("urn:host", app.Services.GetRequiredService<Uri>().ToString());
    }

    [Fact]
    public async Task Requests_to_the_app_are_work_and_those_to_the_hosts_own_endpoints_are_not()
    {
        var work = new WorkCounter();
        await using var app = await SampleApp.StartAsync(new EmbeddedHostOptions
        {
            FunctionClasses = [typeof(Sample)],
            BeginWork = work.Begin,
            MapEndpoints = endpoints => endpoints.MapGet("/host/clock", () => "tick"),
        });

        Assert.Equal("tick", await app.GetAsync("/host/clock"));
        Assert.Equal(0, work.Begun);
        await app.GetAsync("/api/Sample");
        await work.Quiet;

        Assert.Equal(1, work.Begun);
    }

    [Fact]
    public async Task A_stop_lets_a_request_end()
    {
        await using var app = await SampleApp.StartAsync(
            new EmbeddedHostOptions { FunctionClasses = [typeof(Slow)] },
            builder => builder.Services.AddSingleton<Gate>());
        var gate = app.Services.GetRequiredService<Gate>();

        var request = app.GetAsync("/api/Slow");
        await gate.Entered.Task;
        var stop = app.StopAsync();
        gate.Open.SetResult();

        Assert.Equal("done", await request);
        await stop;
    }

    [Theory]
    [InlineData(new[] { typeof(Sample), typeof(SameName) }, "Sample")]
    [InlineData(new[] { typeof(NoTrigger) }, "0 triggers")]
    [InlineData(new[] { typeof(TwoTriggers) }, "2 triggers")]
    public async Task Functions_that_cannot_be_told_apart_or_started_stop_the_start(Type[] functions, string expected)
    {
        var failure = await Assert.ThrowsAsync<EmbeddedHostException>(() => SampleApp.StartAsync(functions));

        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Http_functions_need_the_web_application()
    {
        var failure = await Assert.ThrowsAsync<EmbeddedHostException>(() => EmbeddedHost.StartAsync(
            () => FunctionsApplication.CreateBuilder([]).Build().Run(), Options));

        Assert.Contains("ConfigureFunctionsWebApplication", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_entry_point_of_an_app_runs_until_it_is_stopped()
    {
        await using var app = await EmbeddedHost.StartAsync(RunApp, Options);
        using var client = new HttpClient { BaseAddress = app.Addresses[0] };

        Assert.Equal("", await client.GetStringAsync(new Uri("/api/Sample", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.False(app.Finished.IsCompleted);
        await app.StopAsync();

        Assert.True(app.Finished.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task An_entry_point_that_ends_early_is_a_failure()
    {
        await Assert.ThrowsAsync<EmbeddedHostException>(() => EmbeddedHost.StartAsync(() => { }, Options));
        await Assert.ThrowsAsync<FormatException>(() => EmbeddedHost.StartAsync(() => throw new FormatException(), Options));
    }

    [Fact]
    public void A_builder_outside_any_host_says_what_to_do()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => FunctionsApplication.CreateBuilder([]));

        Assert.Contains("./run", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_app_is_built_once()
    {
        using var use = EmbeddedHost.Use(Options);
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.ConfigureFunctionsWebApplication();
        using var host = builder.Build();

        Assert.Throws<InvalidOperationException>(builder.Build);
        Assert.Throws<InvalidOperationException>(() => builder.Use(next => next));
    }

    private static EmbeddedHostOptions Options => new() { FunctionClasses = [typeof(Sample)], Urls = ["http://127.0.0.1:0"], ContentRoot = Path.GetTempPath() };

    private static void RunApp()
    {
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.ConfigureFunctionsWebApplication();
        builder.Build().Run();
    }

    public sealed class Gate
    {
        public TaskCompletionSource Entered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Open { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public sealed class Sample(IConfiguration settings)
    {
        [Function("Sample")]
        public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => new ContentResult { Content = settings["Name"] };
    }

    public sealed class Slow(Gate gate)
    {
        [Function("Slow")]
        public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
        {
            gate.Entered.SetResult();
            await gate.Open.Task;
            return new ContentResult { Content = "done" };
        }
    }

    public static class SameName
    {
        [Function("sample")]
        public static IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => new OkResult();
    }

    public static class NoTrigger
    {
        [Function("NoTrigger")]
        public static void Run(string text)
        {
        }
    }

    public static class TwoTriggers
    {
        [Function("TwoTriggers")]
        public static void Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, [TimerTrigger("0 0 * * * *")] TimerInfo timer)
        {
        }
    }
}
