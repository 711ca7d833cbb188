using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Hosting;

namespace InzetOpMaat.Local.Host;

/// <summary>Gives the stand-in's builder a web application underneath, and makes the host of it.</summary>
internal sealed class AppHook(EmbeddedHostOptions options, Assembly? app) : EmbeddedHostHook
{
    private readonly TaskCompletionSource<AppHost> started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<AppHost> Started => started.Task;

    public override WebApplicationBuilder CreateBuilder(string[] args)
        => AppBuilder.Create(options, args);

    public override IHost Build(WebApplicationBuilder builder, IReadOnlyList<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware)
    {
        var functions = FunctionCatalog.Of(options.FunctionClasses ?? FunctionAssemblies.ClassesOf(app));
        return AppBuilder.Build(builder, options, functions, middleware, started);
    }
}
