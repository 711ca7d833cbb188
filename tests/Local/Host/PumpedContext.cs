using System.Collections.Concurrent;

namespace InzetOpMaat.Local.Tests;

/// <summary>A synchronization context as an engine has it: what is posted waits until the test pumps.</summary>
internal sealed class PumpedContext : SynchronizationContext
{
    private readonly ConcurrentQueue<(SendOrPostCallback Callback, object? State)> posted = new();
    private readonly SemaphoreSlim arrived = new(0);

    public override void Post(SendOrPostCallback d, object? state)
    {
        posted.Enqueue((d, state));
        arrived.Release();
    }

    public T Run<T>(Func<T> action)
    {
        var before = Current;
        SetSynchronizationContext(this);
        try
        {
            return action();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }

    /// <summary>Waits for a first callback and runs all, those that they post too.</summary>
    public void Pump()
        => Run(() =>
        {
            arrived.Wait(TestContext.Current.CancellationToken);
            var ran = 0;
            while (posted.TryDequeue(out var next))
            {
                next.Callback(next.State);
                ran++;
            }

            return ran;
        });
}
