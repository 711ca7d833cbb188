using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker.Extensions.Http.Converters;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore;

/// <summary>
/// Puts the request in the context of the function and writes its result. A result that is neither an
/// <see cref="IActionResult"/> nor an <see cref="IResult"/> writes nothing, as with the real extension.
/// </summary>
internal sealed class FunctionsHttpProxyingMiddleware(ILogger<FunctionsHttpProxyingMiddleware> logger) : IFunctionsWorkerMiddleware
{
    public Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        => context.Features.Get<HttpContext>() is { } http ? Proxy(context, http, next) : next(context);

    private async Task Proxy(FunctionContext context, HttpContext http, FunctionExecutionDelegate next)
    {
        context.Items[FunctionContextExtensions.HttpContextKey] = http;
        context.Features.Set<IFromBodyConversionFeature>(FromBodyConversionFeature.Instance);

        await next(context);

        var result = context.GetInvocationResult().Value;
        if (!await TryWrite(result, http) && !await TryWrite(HttpResultOf(result), http))
        {
            logger.LogTrace("No HTTP response returned from function '{FunctionName}', invocation {InvocationId}.", context.FunctionDefinition.Name, context.InvocationId);
        }
    }

    private static async Task<bool> TryWrite(object? result, HttpContext http)
    {
        switch (result)
        {
            case IActionResult action:
                await action.ExecuteResultAsync(new ActionContext(http, http.GetRouteData(), new ActionDescriptor()));
                return true;
            case IResult plain:
                await plain.ExecuteAsync(http);
                return true;
            default:
                return false;
        }
    }

    private static object? HttpResultOf(object? outputs)
        => outputs?.GetType().GetProperties()
            .FirstOrDefault(property => property.IsDefined(typeof(HttpResultAttribute), inherit: true))?
            .GetValue(outputs);
}
