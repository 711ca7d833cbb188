namespace InzetOpMaat.Conformance.Tests;

/// <summary>Real time as a lease sees it, moved by the test.</summary>
internal sealed class ManualTime : TimeProvider
{
    private DateTimeOffset now = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    internal void Pass(TimeSpan span) => now += span;
}
