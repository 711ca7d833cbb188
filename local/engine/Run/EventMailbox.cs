using Microsoft.DurableTask;

namespace InzetOpMaat.Local.Engine;

/// <summary>
/// External events and who waits for them. Names compare without regard to case; an event goes to the latest waiter
/// of its name, and one that nobody waits for is kept, first in, first out.
/// </summary>
internal sealed class EventMailbox(DataConverter converter)
{
    private readonly Dictionary<string, Stack<EventWaiter>> waiters = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<HistoryEvent> buffered = [];

    /// <summary>Events that nobody took, in order of arrival.</summary>
    internal IReadOnlyList<HistoryEvent> Buffered => buffered;

    internal bool HasWaiters => waiters.Count > 0;

    internal Task<T> Wait<T>(string name, CancellationToken cancellation)
    {
        if (waiters.TryGetValue(name, out var stack) && stack.Peek().PayloadType != typeof(T))
        {
            throw new ArgumentException(
                $"Event '{name}' is already waited for as {stack.Peek().PayloadType}, so not as {typeof(T)}.", nameof(name));
        }

        var waiter = new EventWaiter<T>();
        var index = buffered.FindIndex(raised => string.Equals(raised.Name, name, StringComparison.OrdinalIgnoreCase));
        if (index >= 0)
        {
            var raised = buffered[index];
            buffered.RemoveAt(index);
            waiter.Take(raised.Payload, converter);
            return waiter.Task;
        }

        if (stack is null)
        {
            waiters[name] = stack = new();
        }

        stack.Push(waiter);
        cancellation.Register(() => waiter.Cancel(cancellation));
        return waiter.Task;
    }

    /// <summary>For the next generation: the code has returned, so no waiter can use it.</summary>
    internal void Keep(HistoryEvent raised) => buffered.Add(raised);

    internal void Raise(HistoryEvent raised)
    {
        var name = raised.Name!;
        if (!waiters.TryGetValue(name, out var stack))
        {
            buffered.Add(raised);
            return;
        }

        var waiter = stack.Pop();
        if (stack.Count == 0)
        {
            waiters.Remove(name);
        }

        waiter.Take(raised.Payload, converter);
    }
}
