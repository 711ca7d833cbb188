using System.Threading.Channels;

namespace InzetOpMaat.Local.Engine;

/// <summary>Something that one of a queue's workers does, start to end.</summary>
internal interface IWork
{
    Task RunAsync();

    /// <summary>The queue stopped before it came to this.</summary>
    void Drop();
}

/// <summary>A first-in, first-out queue with a fixed number of workers.</summary>
internal sealed class WorkQueue
{
    private readonly Channel<IWork> channel = Channel.CreateUnbounded<IWork>();
    private readonly Task[] workers;

    internal WorkQueue(int workerCount)
    {
        workers = [.. Enumerable.Range(0, workerCount).Select(_ => Task.Run(WorkAsync))];
    }

    /// <summary>False after <see cref="StopAsync"/>: the work is not done here; the store knows what is left to do.</summary>
    internal bool Enqueue(IWork work) => channel.Writer.TryWrite(work);

    /// <summary>Takes no more work; waits for what was under way, and drops the rest.</summary>
    internal async Task StopAsync()
    {
        channel.Writer.TryComplete();
        while (channel.Reader.TryRead(out var dropped))
        {
            dropped.Drop();
        }

        await Task.WhenAll(workers);
    }

    private async Task WorkAsync()
    {
        await foreach (var work in channel.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            await work.RunAsync().ConfigureAwait(false);
        }
    }
}
