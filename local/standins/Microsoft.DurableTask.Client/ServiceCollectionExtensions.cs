using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.DurableTask.Client;

/// <summary>A client of a name is registered once; each further call goes on with its builder.</summary>
public static class ServiceCollectionExtensions
{
    public static IDurableTaskClientBuilder AddDurableTaskClient(this IServiceCollection services, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IDurableTaskClientProvider, DurableTaskClients>();
        var clientName = name ?? Options.DefaultName;
        var known = services.Select(service => service.ImplementationInstance).OfType<NamedBuilder>()
            .FirstOrDefault(named => named.Builder.Name == clientName);
        if (known is not null)
        {
            return known.Builder;
        }

        var builder = new DefaultDurableTaskClientBuilder(clientName, services);
        services.AddSingleton(new NamedBuilder(builder));
        services.AddOptions<DurableTaskClientOptions>(clientName);
        services.AddSingleton(provider => new DurableTaskClients.Holder(builder.Build(provider)));
        return clientName == Options.DefaultName ? builder.RegisterDirectly() : builder;
    }

    public static IServiceCollection AddDurableTaskClient(
        this IServiceCollection services, Action<IDurableTaskClientBuilder> configure)
        => services.AddDurableTaskClient(Options.DefaultName, configure);

    public static IServiceCollection AddDurableTaskClient(
        this IServiceCollection services, string name, Action<IDurableTaskClientBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(services.AddDurableTaskClient(name));
        return services;
    }

    private sealed record NamedBuilder(IDurableTaskClientBuilder Builder);
}
