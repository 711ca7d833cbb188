using Microsoft.DurableTask;

namespace InzetOpMaat.Orchestrations;

/// <summary>How often a step is tried before a person is asked to look.</summary>
internal static class Herhaling
{
    /// <summary>Six tries in about twenty minutes; whatever the cause, a step is safe to repeat.</summary>
    public static TaskOptions Standaard { get; } = TaskOptions.FromRetryPolicy(new RetryPolicy(
        maxNumberOfAttempts: 6,
        firstRetryInterval: TimeSpan.FromSeconds(5),
        backoffCoefficient: 3.5,
        maxRetryInterval: TimeSpan.FromMinutes(10)));
}
