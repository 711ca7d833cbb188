using Microsoft.AspNetCore.Http;

namespace Microsoft.Azure.Functions.Worker;

public static class FunctionContextExtensions
{
    internal const string HttpContextKey = "HttpRequestContext";

    /// <summary>The request of this invocation, or null when the function has no HTTP trigger.</summary>
    public static HttpContext? GetHttpContext(this FunctionContext context)
        => context.Items.TryGetValue(HttpContextKey, out var item) ? item as HttpContext : null;
}
