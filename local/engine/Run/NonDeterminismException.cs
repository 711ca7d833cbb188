namespace InzetOpMaat.Local.Engine;

/// <summary>The orchestrator's code does not do what its history says it did.</summary>
internal sealed class NonDeterminismException(long step, string recorded, string now) : Exception(Text(step, recorded, now))
{
    internal ReplayDifference Difference { get; } = new(step, recorded, now);

    internal static string Text(long step, string recorded, string now)
        => $"Non-determinism at step {step}: the history has {recorded}, the code now has {now}.";
}
