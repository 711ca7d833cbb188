using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.DurableTask.Worker;

/// <summary>A worker of a name is registered once; each further call goes on with its builder.</summary>
public static class ServiceCollectionExtensions
{
    public static IDurableTaskWorkerBuilder AddDurableTaskWorker(this IServiceCollection services, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var workerName = name ?? Options.DefaultName;
        var known = services.Select(service => service.ImplementationInstance).OfType<NamedBuilder>()
            .FirstOrDefault(named => named.Builder.Name == workerName);
        if (known is not null)
        {
            return known.Builder;
        }

        var builder = new DefaultDurableTaskWorkerBuilder(workerName, services);
        services.AddSingleton(new NamedBuilder(builder));
        services.AddOptions<DurableTaskWorkerOptions>(workerName);
        services.AddSingleton(builder.Build);
        return builder;
    }

    public static IServiceCollection AddDurableTaskWorker(
        this IServiceCollection services, Action<IDurableTaskWorkerBuilder> configure)
        => services.AddDurableTaskWorker(Options.DefaultName, configure);

    public static IServiceCollection AddDurableTaskWorker(
        this IServiceCollection services, string name, Action<IDurableTaskWorkerBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(configure);
        configure(services.AddDurableTaskWorker(name));
        return services;
    }

    private sealed record NamedBuilder(IDurableTaskWorkerBuilder Builder);
}
