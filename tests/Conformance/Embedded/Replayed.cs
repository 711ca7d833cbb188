namespace InzetOpMaat.Conformance.Tests;

// The same tests with nothing kept in memory: each step replays its history.
public sealed class ReplayedActivityTests : ActivityTests
{
    protected override bool Replays => true;
}

public sealed class ReplayedBadInputTests : BadInputTests
{
    protected override bool Replays => true;
}

public sealed class ReplayedClientTests : ClientTests
{
    protected override bool Replays => true;
}

public sealed class ReplayedContextTests : ContextTests
{
    protected override bool Replays => true;
}

public sealed class ReplayedContinueAsNewTests : ContinueAsNewTests
{
    protected override bool Replays => true;
}

public sealed class ReplayedControlTests : ControlTests
{
    protected override bool Replays => true;
}

public sealed class ReplayedEventTests : EventTests
{
    protected override bool Replays => true;
}

public sealed class ReplayedFailureTests : FailureTests
{
    protected override bool Replays => true;
}

public sealed class ReplayedHistoryTests : HistoryTests
{
    protected override bool Replays => true;
}

public sealed class ReplayedOutcomeTests : OutcomeTests
{
    protected override bool Replays => true;
}

public sealed class ReplayedRetryTests : RetryTests
{
    protected override bool Replays => true;
}

public sealed class ReplayedRewindTests : RewindTests
{
    protected override bool Replays => true;
}

public sealed class ReplayedSubOrchestrationTests : SubOrchestrationTests
{
    protected override bool Replays => true;
}

public sealed class ReplayedTimerTests : TimerTests
{
    protected override bool Replays => true;
}

public sealed class ReplayedVersionTests : VersionTests
{
    protected override bool Replays => true;
}
