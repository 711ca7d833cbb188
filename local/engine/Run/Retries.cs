using System.Runtime.ExceptionServices;
using Microsoft.DurableTask;

namespace InzetOpMaat.Local.Engine;

/// <summary>Tries a task again as its options say, with durable timers in between.</summary>
internal static class Retries
{
    internal static Task<string?> RunAsync(
        TaskOrchestrationContext context, TaskRetryOptions? retry, Func<Task<string?>> attempt) => retry switch
        {
            { Policy: { } policy } => UnderPolicyAsync(context, policy, attempt),
            { Handler: { } handler } => UnderHandlerAsync(context, handler, attempt),
            _ => attempt(),
        };

    private static async Task<string?> UnderPolicyAsync(
        TaskOrchestrationContext context, RetryPolicy policy, Func<Task<string?>> attempt)
    {
        var first = context.CurrentUtcDateTime;
        for (var failures = 1; ; failures++)
        {
            ExceptionDispatchInfo failed;
            try
            {
                return await attempt();
            }
            catch (TaskFailedException exception) when (!EngineFailures.IsFinal(exception.FailureDetails))
            {
                failed = ExceptionDispatchInfo.Capture(exception);
            }

            if (failures == policy.MaxNumberOfAttempts
                || !IsWorthIt(policy, failed.SourceException)
                || (policy.RetryTimeout != Timeout.InfiniteTimeSpan
                    && context.CurrentUtcDateTime - first >= policy.RetryTimeout))
            {
                failed.Throw();
            }

            await context.CreateTimer(DelayAfter(policy, failures), CancellationToken.None);
        }
    }

    private static async Task<string?> UnderHandlerAsync(
        TaskOrchestrationContext context, AsyncRetryHandler handler, Func<Task<string?>> attempt)
    {
        var first = context.CurrentUtcDateTime;
        for (var failures = 1; ; failures++)
        {
            ExceptionDispatchInfo failed;
            TaskFailureDetails details;
            try
            {
                return await attempt();
            }
            catch (TaskFailedException exception) when (!EngineFailures.IsFinal(exception.FailureDetails))
            {
                failed = ExceptionDispatchInfo.Capture(exception);
                details = exception.FailureDetails;
            }

            if (!await handler(new(context, failures, details, context.CurrentUtcDateTime - first, CancellationToken.None)))
            {
                failed.Throw();
            }
        }
    }

    private static TimeSpan DelayAfter(RetryPolicy policy, int failures)
    {
        var delay = policy.FirstRetryInterval.TotalMilliseconds * Math.Pow(policy.BackoffCoefficient, failures - 1);
        return policy.MaxRetryInterval == Timeout.InfiniteTimeSpan || delay < policy.MaxRetryInterval.TotalMilliseconds
            ? TimeSpan.FromMilliseconds(delay)
            : policy.MaxRetryInterval;
    }

    /// <summary>A filter that throws itself does not hide the failure it was asked about.</summary>
    private static bool IsWorthIt(RetryPolicy policy, Exception failure)
    {
        try
        {
            return policy.Handle(failure);
        }
#pragma warning disable CA1031 // As the real SDK does.
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }
}
