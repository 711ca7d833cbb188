using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Local.Host;

/// <summary>Runs the functions with a timer trigger on the host's clock.</summary>
internal sealed class TimerFunctions(FunctionInvoker invoker, EmbeddedHostOptions options, IConfiguration settings, ILogger<TimerFunctions> logger)
{
    private readonly List<TimerRunner> runners = [];

    /// <exception cref="EmbeddedHostException">A schedule cannot be read.</exception>
    public void Add(FunctionCatalog functions)
        => runners.AddRange(functions.With<TimerTriggerAttribute>()
            .Select(timer => new TimerRunner(timer.Function, timer.Trigger, ScheduleOf(timer.Function, timer.Trigger), invoker, options, logger)));

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var runner in runners)
        {
            await runner.StartAsync(cancellationToken);
        }
    }

    /// <summary>Starts no more runs and lets those that run end.</summary>
    public async Task StopAsync()
    {
        TimerRunner[] all = [.. runners];
        runners.Clear();
        await Task.WhenAll(all.Select(runner => runner.DisposeAsync().AsTask()));
    }

    private TimerSchedule ScheduleOf(FunctionMethod function, TimerTriggerAttribute trigger)
    {
        var expression = SettingPlaceholders.Resolve(trigger.Schedule, settings);
        try
        {
            return TimerSchedule.Parse(expression);
        }
        catch (FormatException failure)
        {
            throw new EmbeddedHostException($"The schedule '{expression}' of function '{function.Name}' cannot be read: {failure.Message}", failure);
        }
    }
}
