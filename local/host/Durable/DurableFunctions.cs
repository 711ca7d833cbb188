using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InzetOpMaat.Local.Host;

/// <summary>Gives the durable backend the app's orchestrators and activities.</summary>
internal sealed class DurableFunctions(FunctionInvoker invoker, FunctionCatalog functions, IDurableBackend? backend)
{
    private bool isRunning;

    /// <exception cref="EmbeddedHostException">The app has durable functions, and the host no backend.</exception>
    public async Task StartAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var registry = new DurableTaskRegistry();
        var isEmpty = !Register(registry, services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        if (backend is null)
        {
            if (!isEmpty)
            {
                throw new EmbeddedHostException("The app has orchestrators or activities; give the embedded host a durable backend.");
            }

            return;
        }

        services.GetRequiredService<DurableClientHolder>().Client = await backend.StartAsync(registry, services, cancellationToken);
        isRunning = true;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        var stop = isRunning;
        isRunning = false;
        return stop ? backend!.StopAsync(cancellationToken) : Task.CompletedTask;
    }

    private bool Register(DurableTaskRegistry registry, CancellationToken stopping)
    {
        var isAny = false;
        foreach (var (function, trigger) in functions.With<OrchestrationTriggerAttribute>())
        {
            registry.AddOrchestrator(new TaskName(trigger.Orchestration ?? function.Name), () => new OrchestratorFunction(function, invoker));
            isAny = true;
        }

        foreach (var (function, trigger) in functions.With<ActivityTriggerAttribute>())
        {
            registry.AddActivity(new TaskName(trigger.Activity ?? function.Name), new ActivityFunction(function, invoker, stopping));
            isAny = true;
        }

        return isAny;
    }
}
