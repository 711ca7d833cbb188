namespace InzetOpMaat.Local.Engine;

/// <summary>
/// Runs an orchestrator on the calling thread only: what it awaits goes on here, in a fixed order. A continuation
/// that arrives from elsewhere means that it awaited something that is not durable.
/// </summary>
internal sealed class OrchestrationThread : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> queue = [];
    private int owner = -1;
    private volatile bool wasInvaded;

    /// <summary>Something came in from another thread.</summary>
    internal bool WasInvaded => wasInvaded;

    /// <summary>Called when it does, so that the instance can be failed.</summary>
    internal Action? Invaded { get; set; }

    internal bool IsCurrent => Environment.CurrentManagedThreadId == Volatile.Read(ref owner);

    public override void Post(SendOrPostCallback d, object? state)
    {
        if (IsCurrent)
        {
            queue.Enqueue((d, state));
            return;
        }

        wasInvaded = true;
        Invaded?.Invoke();
    }

    public override void Send(SendOrPostCallback d, object? state)
        => throw new NotSupportedException("An orchestrator does not block on other code.");

    internal void Run(Action action)
    {
        var outer = Current;
        Volatile.Write(ref owner, Environment.CurrentManagedThreadId);
        SetSynchronizationContext(this);
        try
        {
            action();
            while (queue.TryDequeue(out var next))
            {
                next.Callback(next.State);
            }
        }
        finally
        {
            Volatile.Write(ref owner, -1);
            SetSynchronizationContext(outer);
        }
    }
}
