namespace InzetOpMaat.Conformance.Tests;

// The same tests with nothing kept in memory: each step replays the history.
public sealed class ReplayedActivityTests : ActivityTests
{
    protected override bool Replays => true;
}
