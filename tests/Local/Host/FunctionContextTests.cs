using System.Collections.Concurrent;
using InzetOpMaat.Local.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InzetOpMaat.Local.Tests;

/// <summary>What an invocation knows of itself.</summary>
public sealed class FunctionContextTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_invocation_has_an_id_of_its_own_and_its_function_keeps_one()
    {
        var seen = new ConcurrentQueue<FunctionContext>();
        await using var app = await StartAsync(seen);

        await app.GetAsync("/api/Trace");
        await app.GetAsync("/api/Trace");

        Assert.Equal(2, seen.Select(context => context.InvocationId).Distinct().Count());
        Assert.Single(seen.Select(context => context.FunctionId).Distinct());
        Assert.All(seen, context => Assert.StartsWith("00-", context.TraceContext.TraceParent, StringComparison.Ordinal));
        Assert.All(seen, context => Assert.Equal((0, 0), (context.RetryContext.RetryCount, context.RetryContext.MaxRetryCount)));
    }

    [Fact]
    public async Task The_trace_of_the_caller_goes_on()
    {
        var seen = new ConcurrentQueue<FunctionContext>();
        await using var app = await StartAsync(seen);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/Trace");
        request.Headers.Add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        request.Headers.Add("tracestate", "a=1");

        using var response = await app.Client.SendAsync(request, Cancel);

        var trace = Assert.Single(seen).TraceContext;
        Assert.StartsWith("00-0af7651916cd43dd8448eb211c80319c-", trace.TraceParent, StringComparison.Ordinal);
        Assert.Equal("a=1", trace.TraceState);
    }

    [Fact]
    public async Task What_middleware_leaves_in_the_context_reaches_the_function()
    {
        await using var app = await StartAsync([]);

        Assert.Equal("left by middleware for 7", await app.GetAsync("/api/items/7"));
    }

    [Fact]
    public async Task A_caller_that_goes_away_cancels_the_function()
    {
        var waiting = new Waiting();
        await using var app = await SampleApp.StartAsync(
            new EmbeddedHostOptions { FunctionClasses = [typeof(Slow)], ConfigureServices = services => services.AddSingleton(waiting) });
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(Cancel);

        var call = app.Client.GetAsync(new Uri("/api/Slow", UriKind.Relative), leaving.Token);
        await waiting.Begun.Task.WaitAsync(Cancel);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await waiting.Cancelled.Task.WaitAsync(Cancel);
    }

    private static Task<SampleApp> StartAsync(ConcurrentQueue<FunctionContext> seen) => SampleApp.StartAsync(
        new EmbeddedHostOptions { FunctionClasses = [typeof(Sample)] },
        builder => builder.UseMiddleware(async (context, next) =>
        {
            seen.Enqueue(context);
            context.Items["left"] = $"left by middleware for {context.BindingContext.BindingData.GetValueOrDefault("id")}";
            await next();
        }));

    public sealed class Waiting
    {
        public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Cancelled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public static class Sample
    {
        [Function("Trace")]
        public static IActionResult Trace([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => new OkResult();

        [Function("Items")]
        public static IActionResult Items([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "items/{id}")] HttpRequest request, FunctionContext context)
            => new ContentResult { Content = (string)context.Items["left"] };
    }

    public sealed class Slow(Waiting waiting)
    {
        [Function("Slow")]
        public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, CancellationToken cancellationToken)
        {
            await using var registration = cancellationToken.Register(waiting.Cancelled.SetResult);
            waiting.Begun.SetResult();
            await waiting.Cancelled.Task;
            return new OkResult();
        }
    }
}
