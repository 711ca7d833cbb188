using System.Collections.ObjectModel;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Local.Host;

/// <summary>
/// One timer function. Runs do not overlap; after a jump of the clock over several occurrences there is one run,
/// which is past due, as after a host that was down.
/// </summary>
internal sealed class TimerRunner(
    FunctionMethod function,
    TimerTriggerAttribute trigger,
    TimerSchedule schedule,
    FunctionInvoker invoker,
    EmbeddedHostOptions options,
    ILogger logger) : IAsyncDisposable
{
    // TimeProvider.System takes no due time beyond 49 days.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(40);

    private readonly CancellationTokenSource stopping = new();
    private readonly Lock gate = new();
    private ITimer? timer;
    private Task running = Task.CompletedTask;
    private bool isMonitored;
    private ScheduleStatus status = new();

    private DateTime Now => options.Clock.GetUtcNow().UtcDateTime;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        isMonitored = trigger.UseMonitor && schedule.CanBeMonitored(Now);
        var stored = isMonitored ? await options.ScheduleStatuses.ReadAsync(function.Name, cancellationToken) : null;
        var isPastDue = stored is not null && IsOfThisSchedule(stored) && stored.Next <= Now;
        status = stored is not null && IsOfThisSchedule(stored) ? stored : StatusAfter(default, Now);
        if (isMonitored)
        {
            await options.ScheduleStatuses.WriteAsync(function.Name, status, cancellationToken);
        }

        timer = options.Clock.CreateTimer(_ => OnDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        if (isPastDue || trigger.RunOnStartup)
        {
            Begin(isPastDue);
        }
        else
        {
            Arm();
        }
    }

    /// <summary>Starts no more runs, and waits for the one that runs.</summary>
    public async ValueTask DisposeAsync()
    {
        Task last;
        lock (gate)
        {
            stopping.Cancel();
            timer?.Dispose();
            last = running;
        }

        await last;
        stopping.Dispose();
    }

    // Called by the clock itself: the work begins here, so that the clock never sees a quiet moment in between.
    private void OnDue()
    {
        if (Now < status.Next)
        {
            Arm();
        }
        else
        {
            Begin(isPastDue: schedule.Next(status.Next) <= Now);
        }
    }

    private void Begin(bool isPastDue)
    {
        lock (gate)
        {
            if (!stopping.IsCancellationRequested)
            {
                var work = options.BeginWork?.Invoke();
                running = Task.Run(() => RunAsync(isPastDue, work));
            }
        }
    }

    private async Task RunAsync(bool isPastDue, IDisposable? work)
    {
        using (work)
        {
            var began = Now;
            try
            {
                var info = new TimerInfo { IsPastDue = isPastDue, ScheduleStatus = isMonitored ? status : null };
                await invoker.RunAsync(function, new InvocationInput(info, ReadOnlyDictionary<string, object?>.Empty), stopping.Token);
            }
            catch (Exception failure)
            {
                logger.LogError(failure, "Timer function {Function} failed; its schedule goes on.", function.Name);
            }

            await FinishAsync(began);
            Arm();
        }
    }

    private async Task FinishAsync(DateTime began)
    {
        status = StatusAfter(began, began);
        try
        {
            if (isMonitored)
            {
                await options.ScheduleStatuses.WriteAsync(function.Name, status, CancellationToken.None);
            }
        }
        catch (Exception failure)
        {
            logger.LogError(failure, "The schedule status of {Function} could not be kept.", function.Name);
        }
    }

    private void Arm()
    {
        lock (gate)
        {
            if (!stopping.IsCancellationRequested && status.Next != DateTime.MaxValue)
            {
                var wait = status.Next - Now;
                timer!.Change(wait < TimeSpan.Zero ? TimeSpan.Zero : wait < LongestWait ? wait : LongestWait, Timeout.InfiniteTimeSpan);
            }
        }
    }

    private ScheduleStatus StatusAfter(DateTime last, DateTime instant)
        => new() { Last = last, Next = schedule.Next(instant) ?? DateTime.MaxValue, LastUpdated = instant };

    // A stored status of another schedule says nothing about a missed run of this one.
    private bool IsOfThisSchedule(ScheduleStatus stored) => schedule.Next(stored.LastUpdated) == stored.Next;
}
