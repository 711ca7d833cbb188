using System.Net.Http.Json;
using InzetOpMaat.Local.Engine;
using InzetOpMaat.Local.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InzetOpMaat.Local.Tests;

public sealed class DurableRoundTripTests
{
    [Fact]
    public async Task A_request_starts_an_orchestration_that_runs_through_middleware_on_the_engine()
    {
        await using var clock = await VirtualClock.OpenAsync(
            new MemoryClockStore(), ClockMode.Hold, new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero), cancellation: TestContext.Current.CancellationToken);
        await using var app = await SampleApp.StartAsync(
            new EmbeddedHostOptions
            {
                FunctionClasses = [typeof(Letters)],
                Durable = new EngineBackend(clock),
                Clock = clock,
                BeginWork = clock.BeginWork,
            },
            builder =>
            {
                builder.Services.AddSingleton(new Sender("the office"));
                builder.UseMiddleware(async (_, next) => await next());
            });

        using var response = await app.SendAsync(HttpMethod.Post, "/api/letters", JsonContent.Create(new Letter("Noor", 30)));
        var id = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var client = app.Services.GetRequiredService<DurableClientHolder>().Client;
        await clock.AdvanceToAsync(clock.GetUtcNow().AddDays(31), TestContext.Current.CancellationToken);
        var ended = await client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true, TestContext.Current.CancellationToken);

        Assert.Equal(OrchestrationRuntimeStatus.Completed, ended.RuntimeStatus);
        Assert.Equal("the office to Noor, after 30 days", ended.ReadOutputAs<string>());
    }

    public sealed record Letter(string To, int Days);

    public sealed record Sender(string Name);

    public sealed class Letters(Sender sender)
    {
        [Function("PostLetter")]
        public static async Task<IActionResult> Post(
            [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "letters")] HttpRequest request,
            [DurableClient] DurableTaskClient client,
            CancellationToken cancellationToken)
        {
            var letter = await request.ReadFromJsonAsync<Letter>(cancellationToken);
            return new ContentResult { Content = await client.ScheduleNewOrchestrationInstanceAsync("SendLetter", letter, cancellationToken) };
        }

        [Function("SendLetter")]
        public static async Task<string> Send([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var letter = context.GetInput<Letter>()!;
            var start = context.CurrentUtcDateTime;
            await context.CreateTimer(start.AddDays(letter.Days), CancellationToken.None);
            var sent = await context.CallActivityAsync<string>("DeliverLetter", letter);
            return FormattableString.Invariant($"{sent}, after {(context.CurrentUtcDateTime - start).Days} days");
        }

        [Function("DeliverLetter")]
        public string Deliver([ActivityTrigger] Letter letter) => $"{sender.Name} to {letter.To}";
    }

    private sealed class EngineBackend(VirtualClock clock) : IDurableBackend
    {
        private DurableEngine? engine;

        public async Task<DurableTaskClient> StartAsync(DurableTaskRegistry registry, IServiceProvider services, CancellationToken cancellationToken)
        {
            var options = new EngineOptions { DataConverter = services.GetRequiredService<DataConverter>() };
            engine = new DurableEngine(registry, services, new MemoryEngineStore(), clock, options);
            await engine.StartAsync(cancellationToken);
            return engine.Client;
        }

        public async Task StopAsync(CancellationToken cancellationToken) => await engine!.DisposeAsync();
    }
}
