using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.DurableTask;

namespace InzetOpMaat.Local.Engine;

/// <summary>
/// One generation of one instance, in memory: it takes the events that come in and yields the decisions of the
/// orchestrator's code. It does no I/O and reads no clock, so the same events give the same decisions.
/// </summary>
internal sealed class OrchestrationRun
{
    private readonly OrchestrationThread thread = new();
    private readonly Dictionary<int, OpenTask> open = [];
    private readonly Queue<(HistoryEvent Event, OpenTask? Task)> held = [];
    private List<HistoryEvent> decisions = [];
    private readonly EngineOrchestrationContext context;
    private readonly Func<ITaskOrchestrator?> orchestrator;
    private int taskIds;
    private int guids;
    private Task<object?>? main;
    private TaskFailureDetails? fault;

    internal OrchestrationRun(InstanceHead head, EngineOptions options, Func<ITaskOrchestrator?> orchestrator)
    {
        Head = head;
        Options = options;
        this.orchestrator = orchestrator;
        Events = new(options.DataConverter);
        context = new(this);
        Now = head.LastUpdatedAt.UtcDateTime;
    }

    /// <summary>Identity, input and parent; its progress is not kept up to date here.</summary>
    internal InstanceHead Head { get; }

    internal EngineOptions Options { get; }

    internal EventMailbox Events { get; }

    internal DateTime Now { get; private set; }

    internal bool IsReplaying { get; set; }

    /// <summary>The orchestrator awaited something that is not durable: code of its came in from another thread.</summary>
    internal bool WasInvaded => thread.WasInvaded;

    internal bool IsSuspended { get; private set; }

    /// <summary>The start is in the history, though a suspension may hold it.</summary>
    internal bool IsStartRecorded { get; private set; }

    internal object? Input { get; private set; }

    /// <summary>What the orchestrator says that its input is.</summary>
    internal Type InputType { get; private set; } = typeof(object);

    internal object? CustomStatus { get; set; }

    internal ContinueAsNewRequest? ContinueAsNew { get; set; }

    internal IEnumerable<HistoryEvent> OpenActivities => Open(HistoryEventKind.TaskScheduled);

    internal IEnumerable<HistoryEvent> OpenSubOrchestrations => Open(HistoryEventKind.SubOrchestrationCreated);

    internal IEnumerable<HistoryEvent> OpenTimers => Open(HistoryEventKind.TimerCreated);

    internal bool HasOpenActivities
    {
        get
        {
            foreach (var (_, task) in open)
            {
                if (task.Decision.Kind == HistoryEventKind.TaskScheduled)
                {
                    return true;
                }
            }

            return false;
        }
    }

    internal DateTimeOffset? NextTimer
    {
        get
        {
            DateTimeOffset? next = null;
            foreach (var (_, task) in open)
            {
                if (task.Decision is { Kind: HistoryEventKind.TimerCreated } timer && !(timer.FireAt >= next))
                {
                    next = timer.FireAt;
                }
            }

            return next;
        }
    }

    /// <summary>Called when the orchestrator awaited something that is not durable, from another thread.</summary>
    internal Action? Invaded
    {
        set => thread.Invaded = value;
    }

    /// <summary>Whether an outcome of that kind for that decision is still awaited.</summary>
    internal bool Awaits(int taskId, HistoryEventKind decision)
        => open.TryGetValue(taskId, out var task) && task.Decision.Kind == decision;

    internal void Apply(HistoryEvent incoming)
    {
        Now = incoming.Timestamp.UtcDateTime;
        switch (incoming.Kind)
        {
            case HistoryEventKind.ExecutionSuspended:
                IsSuspended = true;
                return;
            case HistoryEventKind.ExecutionResumed:
                IsSuspended = false;
                while (held.TryDequeue(out var waiting))
                {
                    Play(waiting.Event, waiting.Task);
                }

                return;
        }

        IsStartRecorded |= incoming.Kind == HistoryEventKind.ExecutionStarted;

        // An outcome closes its decision even when the code does not hear of it yet.
        open.Remove(incoming.TaskId, out var task);
        if (IsSuspended)
        {
            held.Enqueue((incoming, task));
        }
        else
        {
            Play(incoming, task);
        }
    }

    /// <summary>The decisions since the last call, in order.</summary>
    internal IReadOnlyList<HistoryEvent> TakeDecisions()
    {
        if (decisions.Count == 0)
        {
            return [];
        }

        var taken = decisions;
        decisions = [];
        return taken;
    }

    /// <summary>How the run ended, or null while it goes on: as in the real SDK it does while anything is open.</summary>
    internal RunOutcome? Outcome()
    {
        if (fault is not null)
        {
            return new(null, fault, null);
        }

        if (thread.WasInvaded || (main is { IsCompleted: false } && !IsSuspended && open.Count == 0 && !Events.HasWaiters))
        {
            return Failed(new InvalidOperationException(
                "An invalid asynchronous invocation was detected: the orchestrator awaits something that did not come "
                + "from its TaskOrchestrationContext."));
        }

        if (main is not { IsCompleted: true } || IsSuspended)
        {
            return null;
        }

        if (main.IsFaulted || main.IsCanceled)
        {
            return open.Count > 0 ? null : Failed(main.Exception?.InnerException ?? new TaskCanceledException(main));
        }

        if (ContinueAsNew is not null)
        {
            return open.Count == 0
                ? new(null, null, ContinueAsNew)
                : Failed(new InvalidOperationException($"ContinueAsNew with {open.Values.First().Decision.Describe()} still open."));
        }

        return open.Count > 0 ? null : Completed(main.Result);
    }

    /// <summary>The custom status as text; one that cannot be written fails the instance, as in the real worker.</summary>
    internal string? WriteCustomStatus()
    {
        try
        {
            return Options.DataConverter.Serialize(CustomStatus);
        }
#pragma warning disable CA1031 // Whatever the converter throws is this instance's failure.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            fault ??= TaskFailureDetails.FromException(exception);
            return null;
        }
    }

    internal Task<string?> Decide(HistoryEvent decision)
    {
        RequireThread();
        var numbered = decision with { TaskId = taskIds++ };
        decisions.Add(numbered);
        var task = new OpenTask(numbered);
        open.Add(numbered.TaskId, task);
        return task.Outcome.Task;
    }

    internal Task DecideTimer(DateTimeOffset fireAt, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
        {
            return Task.FromCanceled(cancellation);
        }

        var outcome = Decide(new() { Kind = HistoryEventKind.TimerCreated, FireAt = fireAt });
        if (cancellation.CanBeCanceled)
        {
            var task = open[taskIds - 1];
            cancellation.Register(() =>
            {
                open.Remove(task.Decision.TaskId);
                task.Outcome.TrySetCanceled(cancellation);
            });
        }

        return outcome;
    }

    internal void DecideEvent(string instanceId, string name, string? payload)
    {
        RequireThread();
        decisions.Add(new()
        {
            Kind = HistoryEventKind.EventSent,
            TaskId = taskIds++,
            InstanceId = instanceId,
            Name = name,
            Payload = payload,
        });
    }

    /// <summary>The same at each replay, another in each generation and life.</summary>
    internal Guid NewGuid()
    {
        RequireThread();
        var name = string.Create(
            CultureInfo.InvariantCulture, $"{Head.InstanceId}|{Head.ExecutionId}|{Head.Generation}|{guids++}");
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new(hash[..16], bigEndian: true);
    }

    internal void RequireThread()
    {
        if (!thread.IsCurrent)
        {
            throw new InvalidOperationException(
                "Multithreaded execution was detected: a TaskOrchestrationContext is used on the orchestrator's own thread only.");
        }
    }

    private void Play(HistoryEvent incoming, OpenTask? task)
    {
        try
        {
            thread.Run(() => Tell(incoming, task));
        }
#pragma warning disable CA1031 // What escapes the code's own tasks (its constructor, an async void) fails this instance alone.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            fault ??= TaskFailureDetails.FromException(exception);
        }
    }

    private void Tell(HistoryEvent incoming, OpenTask? task)
    {
        switch (incoming.Kind)
        {
            case HistoryEventKind.ExecutionStarted:
                Start();
                break;
            case HistoryEventKind.EventRaised when main is { IsCompleted: true }:
                Events.Keep(incoming);
                break;
            case HistoryEventKind.EventRaised:
                Events.Raise(incoming);
                break;
            case HistoryEventKind.TaskFailed or HistoryEventKind.SubOrchestrationFailed:
                task?.Outcome.TrySetException(
                    new TaskFailedException(task.Decision.Name!, task.Decision.TaskId, incoming.Failure!));
                break;
            default:
                task?.Outcome.TrySetResult(incoming.Payload);
                break;
        }
    }

    private void Start()
    {
        var code = orchestrator();
        if (code is null)
        {
            fault = EngineFailures.NoOrchestrator(Head.Name, Head.Version);
            return;
        }

        main = RunAsync(code);
    }

    private async Task<object?> RunAsync(ITaskOrchestrator code)
    {
        InputType = code.InputType;
        Input = Options.DataConverter.Deserialize(Head.Input, InputType);
        return await code.RunAsync(context, Input);
    }

    private RunOutcome Completed(object? result)
    {
        try
        {
            return new(Options.DataConverter.Serialize(result), null, null);
        }
#pragma warning disable CA1031 // An output that cannot be written fails its instance alone.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Failed(exception);
        }
    }

    private static RunOutcome Failed(Exception exception) => new(null, TaskFailureDetails.FromException(exception), null);

    private IEnumerable<HistoryEvent> Open(HistoryEventKind kind)
        => open.Values.Select(task => task.Decision).Where(decision => decision.Kind == kind);
}
