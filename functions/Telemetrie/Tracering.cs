using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace InzetOpMaat.Functions;

/// <summary>
/// A span around every HTTP function and every step of a track, by the name of the function. No address, parameter or
/// body comes near it. Nothing is awaited around what is not an HTTP function: that breaks orchestrations.
/// </summary>
public sealed class Tracering(Samenhangen samenhangen) : IFunctionsWorkerMiddleware
{
    /// <summary>The trace of the answer (W3C Trace Context level 2), for who asks what became of a request.</summary>
    public const string Kop = "traceresponse";

    public Task Invoke(FunctionContext context, FunctionExecutionDelegate next) => context.GetHttpContext() is { } http
        ? Verzoek(context, http, next)
        : IsStap(context) ? Stap(context, next) : next(context);

    private static bool IsStap(FunctionContext context) => context.FunctionDefinition.InputBindings.Values.Any(
        binding => string.Equals(binding.Type, "activityTrigger", StringComparison.OrdinalIgnoreCase));

    private static async Task Verzoek(FunctionContext context, HttpContext http, FunctionExecutionDelegate next)
    {
        // The caller's trace or a new one; what the host has begun around it may not be traced at all.
        var vanDeHost = Activity.Current;
        Activity.Current = null;
        ActivityContext.TryParse(http.Request.Headers.TraceParent, null, isRemote: true, out var beller);
        using var span = Samenhangen.Bron.StartActivity(context.FunctionDefinition.Name, ActivityKind.Server, beller);
        Activity.Current ??= vanDeHost;
        if (Activity.Current is { IdFormat: ActivityIdFormat.W3C, Id: { } id })
        {
            http.Response.Headers[Kop] = id;
        }

        await next(context);
        if (span is not null)
        {
            var status = Status(context, http);
            span.SetTag("http.request.method", Methode(http.Request.Method));
            span.SetTag("http.response.status_code", status);
            span.SetTag("rol", http.Features.Get<Gebruiker>()?.Rol.ToString());
            span.SetStatus(status >= 500 ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        }
    }

    private Task Stap(FunctionContext context, FunctionExecutionDelegate next)
    {
        var spoorId = context.BindingContext.BindingData.GetValueOrDefault("instanceId")?.ToString();
        var buiten = Activity.Current;
        var span = Samenhangen.Bron.StartActivity(
            context.FunctionDefinition.Name, ActivityKind.Internal, spoorId is null ? default : samenhangen.Van(spoorId));
        if (span is null)
        {
            return next(context);
        }

        span.SetTag("spoor", spoorId);
        try
        {
            var werk = next(context);
            _ = werk.ContinueWith(
                klaar => Sluit(span, klaar.IsFaulted), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            return werk;
        }
        catch
        {
            Sluit(span, mislukt: true);
            throw;
        }
        finally
        {
            Activity.Current = buiten;
        }
    }

    private static void Sluit(Activity span, bool mislukt)
    {
        span.SetStatus(mislukt ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        span.Dispose();
    }

    // The result is written to the answer after all middleware.
    private static int Status(FunctionContext context, HttpContext http) =>
        !http.Response.HasStarted && context.GetInvocationResult().Value is IStatusCodeHttpResult { StatusCode: { } status }
            ? status
            : http.Response.StatusCode;

    // A method is free text of the caller.
    private static string Methode(string methode) =>
        HttpMethods.GetCanonicalizedValue(methode) is "GET" or "POST" or "PUT" or "PATCH" or "DELETE" ? HttpMethods.GetCanonicalizedValue(methode) : "_OTHER";
}
