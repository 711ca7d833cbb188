using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.DurableTask.Worker;

public class DefaultDurableTaskWorkerBuilder(string? name, IServiceCollection services) : IDurableTaskWorkerBuilder
{
    public string Name { get; } = name ?? Options.DefaultName;

    public IServiceCollection Services { get; } = services ?? throw new ArgumentNullException(nameof(services));

    public Type? BuildTarget { get; set; }

    public IHostedService Build(IServiceProvider serviceProvider) => BuildTarget is { } target
        ? (IHostedService)ActivatorUtilities.CreateInstance(serviceProvider, target, Name)
        : throw new InvalidOperationException("No valid DurableTask worker target was registered for this builder.");
}
