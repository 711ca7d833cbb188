using Microsoft.DurableTask;

namespace InzetOpMaat.Local.Engine;

internal abstract class EventWaiter
{
    internal abstract Type PayloadType { get; }

    /// <summary>
    /// Gives it the event; it is used up even when the waiter was cancelled, and a payload that does not fit throws
    /// here, not at who waits: both as in the real SDK.
    /// </summary>
    internal abstract void Take(string? payload, DataConverter converter);
}

internal sealed class EventWaiter<T> : EventWaiter
{
    private readonly TaskCompletionSource<T> source = new();

    internal Task<T> Task => source.Task;

    internal override Type PayloadType => typeof(T);

    internal void Cancel(CancellationToken cancellation) => source.TrySetCanceled(cancellation);

    internal override void Take(string? payload, DataConverter converter)
        => source.TrySetResult(converter.Deserialize<T>(payload)!);
}
