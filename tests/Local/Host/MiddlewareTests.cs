using System.Collections.Concurrent;
using System.Net;
using InzetOpMaat.Local.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InzetOpMaat.Local.Tests;

public sealed class MiddlewareTests
{
    private static readonly EmbeddedHostOptions Options = new() { FunctionClasses = [typeof(Sample)] };

    [Fact]
    public async Task Middleware_runs_in_the_order_of_its_registration_around_the_function()
    {
        var steps = new ConcurrentQueue<string>();
        await using var app = await SampleApp.StartAsync(Options, builder =>
        {
            builder.Services.AddSingleton(steps);
            builder.UseMiddleware<First>();
            builder.UseMiddleware(async (_, next) =>
            {
                steps.Enqueue("second");
                await next();
                steps.Enqueue("second back");
            });
        });

        await app.GetAsync("/api/Sample");

        Assert.Equal(["first", "second", "function", "second back", "first back"], steps);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_answers_itself()
    {
        var steps = new ConcurrentQueue<string>();
        await using var app = await SampleApp.StartAsync(Options, builder =>
        {
            builder.Services.AddSingleton(steps);
            builder.UseMiddleware((context, _) =>
            {
                context.GetInvocationResult().Value = new UnauthorizedResult();
                return Task.CompletedTask;
            });
        });

        using var response = await app.SendAsync(HttpMethod.Get, "/api/Sample");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(steps);
    }

    [Fact]
    public async Task Middleware_can_turn_a_failure_into_an_answer()
    {
        await using var app = await SampleApp.StartAsync(Options, builder =>
        {
            builder.Services.AddSingleton(new ConcurrentQueue<string>());
            builder.UseMiddleware(async (context, next) =>
            {
                try
                {
                    await next();
                }
                catch (FormatException)
                {
                    context.GetInvocationResult().Value = new StatusCodeResult(422);
                }
            });
        });

        using var response = await app.SendAsync(HttpMethod.Get, "/api/Failing");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
    }

    [Fact]
    public async Task Conditional_middleware_runs_only_where_its_condition_holds()
    {
        var steps = new ConcurrentQueue<string>();
        await using var app = await SampleApp.StartAsync(Options, builder =>
        {
            builder.Services.AddSingleton(steps);
            builder.UseWhen<First>(context => context.FunctionDefinition.Name == "Other");
        });

        await app.GetAsync("/api/Sample");

        Assert.Equal(["function"], steps);
    }

    [Fact]
    public async Task Function_middleware_and_request_share_one_scope_which_ends_with_the_invocation()
    {
        PerInvocation? ofMiddleware = null;
        await using var app = await SampleApp.StartAsync(new EmbeddedHostOptions { FunctionClasses = [typeof(Scoped)] }, builder =>
        {
            builder.Services.AddScoped<PerInvocation>();
            builder.UseMiddleware(async (context, next) =>
            {
                ofMiddleware = context.InstanceServices.GetRequiredService<PerInvocation>();
                await next();
            });
        });

        Assert.Equal("same, open", await app.GetAsync("/api/Scoped"));
        var first = ofMiddleware;
        await app.GetAsync("/api/Scoped");

        Assert.NotSame(first, ofMiddleware);
        Assert.True(first!.IsDisposed);
    }

    public sealed class PerInvocation : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }

    public sealed class First(ConcurrentQueue<string> steps) : IFunctionsWorkerMiddleware
    {
        public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            steps.Enqueue("first");
            await next(context);
            steps.Enqueue("first back");
        }
    }

    public sealed class Sample(ConcurrentQueue<string> steps)
    {
        [Function("Sample")]
        public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
        {
            steps.Enqueue("function");
            return new OkResult();
        }

        [Function("Failing")]
        public static IActionResult Failing([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => throw new FormatException();
    }

    public sealed class Scoped(PerInvocation own)
    {
        [Function("Scoped")]
        public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, FunctionContext context)
        {
            var isSame = own == context.InstanceServices.GetRequiredService<PerInvocation>()
                && own == request.HttpContext.RequestServices.GetRequiredService<PerInvocation>();
            return new ContentResult { Content = $"{(isSame ? "same" : "different")}, {(own.IsDisposed ? "closed" : "open")}" };
        }
    }
}
