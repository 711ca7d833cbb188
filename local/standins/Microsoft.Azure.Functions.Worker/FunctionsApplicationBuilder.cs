using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Collects configuration, services and middleware of the app; <see cref="Build"/> makes the host that runs it.</summary>
public class FunctionsApplicationBuilder : IHostApplicationBuilder, IFunctionsWorkerApplicationBuilder
{
    private readonly EmbeddedHostHook hook;
    private readonly WebApplicationBuilder inner;
    private readonly List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware = [];
    private bool hasBuilt;

    internal FunctionsApplicationBuilder(EmbeddedHostHook hook, string[] args)
    {
        this.hook = hook;
        inner = hook.CreateBuilder(args);
    }

    public IDictionary<object, object> Properties => ((IHostApplicationBuilder)inner).Properties;

    IConfigurationManager IHostApplicationBuilder.Configuration => Configuration;

    public ConfigurationManager Configuration => inner.Configuration;

    public IHostEnvironment Environment => inner.Environment;

    public ILoggingBuilder Logging => inner.Logging;

    public IMetricsBuilder Metrics => inner.Metrics;

    public IServiceCollection Services => inner.Services;

    /// <exception cref="InvalidOperationException">It was built before.</exception>
    public IHost Build()
    {
        ThrowIfBuilt();
        hasBuilt = true;
        return hook.Build(inner, middleware);
    }

    public void ConfigureContainer<TContainerBuilder>(IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder>? configure = null)
        where TContainerBuilder : notnull
        => ((IHostApplicationBuilder)inner).ConfigureContainer(factory, configure);

    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        ThrowIfBuilt();
        this.middleware.Add(middleware);
        return this;
    }

    private void ThrowIfBuilt()
    {
        if (hasBuilt)
        {
            throw new InvalidOperationException("The application has already been built.");
        }
    }
}
