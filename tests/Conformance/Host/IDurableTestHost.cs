using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Conformance.Tests;

/// <summary>A durable host as a conformance test sees it: the SDK's own client, and a way to let time pass.</summary>
public interface IDurableTestHost : IAsyncDisposable
{
    DurableTaskClient Client { get; }

    /// <summary>The time that orchestrators see, UTC.</summary>
    DateTimeOffset Now { get; }

    /// <summary>Lets that much time pass, and everything happen that is due in it: skipped, or waited for on a real clock.</summary>
    Task AdvanceAsync(TimeSpan by);

    /// <summary>Waits until nothing is under way: every instance waits for time or for an event.</summary>
    Task SettleAsync();
}
