namespace InzetOpMaat.Conformance.Tests;

// As in Replayed.cs, for what a host tells of its histories: once kept in memory, once with every step replayed.
public sealed class KeptHistoryTests : HistoryTests;

public sealed class ReplayedHistoryTests : HistoryTests
{
    protected override bool Replays => true;
}

public sealed class KeptRewindTests : RewindTests;

public sealed class ReplayedRewindTests : RewindTests
{
    protected override bool Replays => true;
}
