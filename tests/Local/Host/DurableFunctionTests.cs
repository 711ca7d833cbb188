using System.Collections.Concurrent;
using InzetOpMaat.Local.Host;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InzetOpMaat.Local.Tests;

public sealed class DurableFunctionTests
{
    private readonly SampleBackend backend = new();

    [Fact]
    public async Task Orchestrators_and_activities_are_registered_under_their_names()
    {
        await using var app = await StartAsync();

        Assert.Equal(["Bare", "Trip"], backend.Orchestrators.Keys.Order());
        Assert.Equal(["Book", "Client", "Idle", "Renamed"], backend.Activities.Keys.Order());
    }

    [Fact]
    public async Task An_activity_gets_its_input_services_and_instance_id()
    {
        await using var app = await StartAsync();
        var book = backend.Activities["Book"];

        var result = await book.RunAsync(new SampleActivityContext("Book"), new Order("Utrecht"));

        Assert.Equal(typeof(Order), book.InputType);
        Assert.Equal(typeof(string), book.OutputType);
        Assert.Equal("Utrecht for instance-1 by agency", result);
    }

    [Fact]
    public async Task An_activity_can_take_the_durable_client()
    {
        await using var app = await StartAsync();

        Assert.Equal("the client", await backend.Activities["Client"].RunAsync(new SampleActivityContext("Client"), "input"));
    }

    [Fact]
    public async Task An_activity_without_input_puts_the_trigger_on_its_context()
    {
        await using var app = await StartAsync();

        Assert.Equal("Idle", await backend.Activities["Idle"].RunAsync(new SampleActivityContext("Idle"), null));
    }

    [Fact]
    public async Task A_failure_of_an_activity_reaches_the_engine_as_it_is()
    {
        await using var app = await StartAsync();

        await Assert.ThrowsAsync<FormatException>(() => backend.Activities["Renamed"].RunAsync(new SampleActivityContext("Renamed"), "input"));
    }

    [Fact]
    public async Task An_orchestrator_may_take_its_input_as_second_parameter()
    {
        await using var app = await StartAsync();
        var trip = backend.Orchestrators["Trip"];

        Assert.Equal(typeof(Order), trip.InputType);
        Assert.Equal(typeof(object), backend.Orchestrators["Bare"].InputType);
        var context = new SampleOrchestrationContext("Trip");
        context.Answer.SetResult("booked");
        Assert.Equal("Utrecht booked", await trip.RunAsync(context, new Order("Utrecht")));
    }

    [Fact]
    public async Task Middleware_runs_around_activities_and_orchestrators()
    {
        var seen = new ConcurrentQueue<string>();
        await using var app = await StartAsync(builder => builder.UseMiddleware(async (context, next) =>
        {
            seen.Enqueue($"{context.FunctionDefinition.Name} {context.FunctionDefinition.InputBindings.Values.Single(binding => binding.Type.EndsWith("Trigger", StringComparison.Ordinal)).Type}");
            await next();
        }));
        var context = new SampleOrchestrationContext("Trip");
        context.Answer.SetResult("booked");

        await backend.Activities["Book"].RunAsync(new SampleActivityContext("Book"), new Order("Utrecht"));
        await backend.Orchestrators["Trip"].RunAsync(context, new Order("Utrecht"));

        Assert.Equal(["Book activityTrigger", "Trip orchestrationTrigger"], seen);
    }

    [Fact]
    public async Task An_orchestrator_behind_middleware_stays_on_the_context_of_the_engine()
    {
        await using var app = await StartAsync(builder => builder.UseMiddleware(async (_, next) => await next()));
        var context = new SampleOrchestrationContext("Trip");
        var engine = new PumpedContext();

        var run = engine.Run(() => backend.Orchestrators["Trip"].RunAsync(context, new Order("Utrecht")));
        await Task.Run(() => context.Answer.SetResult("booked"), TestContext.Current.CancellationToken);
        Assert.False(run.IsCompleted);
        engine.Pump();

        Assert.True(run.IsCompletedSuccessfully);
        Assert.Equal("Utrecht booked", await run);
    }

    [Fact]
    public async Task The_backend_gets_the_JSON_options_of_the_app()
    {
        await using var app = await StartAsync();
        var converter = backend.Services!.GetRequiredService<DataConverter>();

        Assert.Equal("""{"Place":"Utrecht"}""", converter.Serialize(new Order("Utrecht")));
        Assert.Equal(new Order("Utrecht"), converter.Deserialize<Order>("""{"place":"Utrecht"}"""));
        Assert.Null(converter.Serialize(null));
        Assert.Null(converter.Deserialize<Order>(null));
    }

    [Fact]
    public async Task The_backend_stops_with_the_host()
    {
        var app = await StartAsync();
        Assert.Equal("started", backend.State);

        await app.DisposeAsync();

        Assert.Equal("stopped", backend.State);
    }

    [Fact]
    public async Task Durable_functions_without_a_backend_stop_the_start()
    {
        var failure = await Assert.ThrowsAsync<EmbeddedHostException>(() => SampleApp.StartAsync(typeof(Orchestrators)));

        Assert.Contains("durable backend", failure.Message, StringComparison.Ordinal);
    }

    private Task<SampleApp> StartAsync(Action<FunctionsApplicationBuilder>? configure = null)
        => SampleApp.StartAsync(
            new EmbeddedHostOptions
            {
                FunctionClasses = [typeof(Orchestrators), typeof(Activities)],
                Durable = backend,
                ConfigureServices = services => services.AddScoped(_ => new Agency("agency")),
            },
            configure);

    public sealed record Order(string Place);

    public sealed record Agency(string Name);

    public static class Orchestrators
    {
        [Function("Trip")]
        public static async Task<string> Trip([OrchestrationTrigger] TaskOrchestrationContext context, Order order)
            => $"{order.Place} {await context.CallActivityAsync<string>("Book", order)}";

        [Function("Bare")]
        public static Task Bare([OrchestrationTrigger] TaskOrchestrationContext context) => Task.CompletedTask;
    }

    public sealed class Activities(Agency agency)
    {
        [Function("Book")]
        public Task<string> Book([ActivityTrigger] Order order, string instanceId, CancellationToken cancellationToken)
            => Task.FromResult($"{order.Place} for {instanceId} by {agency.Name}");

        [Function("Client")]
        public static string Client([ActivityTrigger] string input, [DurableClient] DurableTaskClient client) => client.Name;

        [Function("Idle")]
        public static string Idle([ActivityTrigger] FunctionContext context) => context.FunctionDefinition.Name;

        [Function("Method")]
        public static string Failing([ActivityTrigger(Activity = "Renamed")] string input) => throw new FormatException();
    }
}
