using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>How the builder reaches the embedded host that runs the app in this process.</summary>
internal abstract class EmbeddedHostHook
{
    // The app's entry point runs in the flow that set it, so several hosts can run in one process.
    private static readonly AsyncLocal<EmbeddedHostHook?> OfThisFlow = new();

    /// <exception cref="InvalidOperationException">No embedded host was set up for this flow.</exception>
    public static EmbeddedHostHook Current
        => OfThisFlow.Value ?? throw new InvalidOperationException(
            "This build runs in the embedded host, and none was set up. Start it with ./run, or build with -p:KlantreisHost=Azure for Azure Functions.");

    public static void Set(EmbeddedHostHook? hook) => OfThisFlow.Value = hook;

    public abstract WebApplicationBuilder CreateBuilder(string[] args);

    public abstract IHost Build(WebApplicationBuilder builder, IReadOnlyList<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware);
}
