using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Local.Host;

/// <summary>Serves the functions with an HTTP trigger.</summary>
internal sealed class HttpFunctions(FunctionInvoker invoker, Func<IDisposable>? beginWork, ILogger<HttpFunctions> logger)
{
    /// <exception cref="EmbeddedHostException">A route cannot be read, or the app has not asked for ASP.NET Core's requests.</exception>
    public void Map(IEndpointRouteBuilder endpoints, FunctionCatalog functions, string routePrefix)
    {
        if (functions.With<HttpTriggerAttribute>().Any() && endpoints.ServiceProvider.GetService<FunctionsHttpProxyingMiddleware>() is null)
        {
            throw new EmbeddedHostException("The app has HTTP functions; it must call ConfigureFunctionsWebApplication().");
        }

        // The Functions host knows no precedence of routes: the first that fits answers, in the order of the functions' names.
        var order = 0;
        foreach (var (function, trigger) in functions.With<HttpTriggerAttribute>().OrderBy(http => http.Function.Name, StringComparer.OrdinalIgnoreCase))
        {
            var pattern = HttpRoutes.PatternOf(function.Name, trigger, routePrefix);
            endpoints.Map(pattern, http => AnswerAsync(function, http)).WithDisplayName(function.Name).WithOrder(order++);
        }
    }

    private async Task AnswerAsync(FunctionMethod function, HttpContext http)
    {
        using var work = beginWork?.Invoke();
        using var trace = HttpTrace.Begin(http);
        await using var invocation = invoker.Create(function, HttpInput.Of(http), http.RequestAborted);
        invocation.Features.Set<HttpContext>(http);
        http.RequestServices = invocation.InstanceServices;
        try
        {
            await invoker.RunAsync(invocation);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            logger.LogDebug("The caller of {Function} went away.", function.Name);
        }
        catch (Exception failure)
        {
            logger.LogError(failure, "Function {Function} failed.", function.Name);
            Fail(http);
        }
    }

    private static void Fail(HttpContext http)
    {
        if (http.Response.HasStarted)
        {
            http.Abort();
            return;
        }

        http.Response.Clear();
        http.Response.StatusCode = StatusCodes.Status500InternalServerError;
    }
}
