using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.DurableTask.Client;

public class DefaultDurableTaskClientBuilder(string? name, IServiceCollection services) : IDurableTaskClientBuilder
{
    private Type? buildTarget;

    public string Name { get; } = name ?? Options.DefaultName;

    public IServiceCollection Services { get; } = services;

    public Type? BuildTarget
    {
        get => buildTarget;
        set => buildTarget = value is null || (!value.IsAbstract && value.IsSubclassOf(typeof(DurableTaskClient)))
            ? value
            : throw new ArgumentException($"Type must be non-abstract and a subclass of {typeof(DurableTaskClient)}", nameof(value));
    }

    public DurableTaskClient Build(IServiceProvider serviceProvider) => buildTarget is { } target
        ? (DurableTaskClient)ActivatorUtilities.CreateInstance(serviceProvider, target, Name)
        : throw new InvalidOperationException("No valid DurableTask client target was registered for this builder.");
}
