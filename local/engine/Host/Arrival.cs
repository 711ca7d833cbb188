using Microsoft.DurableTask;

namespace InzetOpMaat.Local.Engine;

/// <summary>Something for an instance to take in at its next turn.</summary>
internal abstract record Arrival
{
    /// <summary>Nothing new: look whether there is something to do.</summary>
    internal sealed record Wake : Arrival
    {
        internal static readonly Wake Instance = new();
    }

    /// <summary>The clock has reached a moment that the instance waits for.</summary>
    internal sealed record Due : Arrival
    {
        internal static readonly Due Instance = new();
    }

    /// <summary>A stored message.</summary>
    internal sealed record Mail(InboxMessage Item) : Arrival;

    /// <summary>An activity of this host ended. Not stored: after a crash the activity is done again.</summary>
    internal sealed record ActivityEnded(int Generation, int TaskId, string? Output, TaskFailureDetails? Failure) : Arrival;
}
