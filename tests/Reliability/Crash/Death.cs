using InzetOpMaat.Crashhost;
using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Reliability.Tests;

/// <summary>How one life of the host ends.</summary>
/// <param name="InRecovery">Counts from the start, and so in recovery as long as that lasts; else from its end.</param>
/// <param name="Point">The point of the commit protocol at which the host kills itself; null: its parent kills it at a random instant.</param>
/// <param name="Count">How often the point is passed; without a point: how many points of whatever kind.</param>
/// <param name="Delay">Of the kill by the parent after that, in real time.</param>
internal sealed record Death(bool InRecovery, CommitPoint? Point, int Count, TimeSpan Delay)
{
    // With its sides. The deaths are spread over three quarters of the work, so that they fall in all stages of the journeys.
    private const int CommitsPerJourney = 34;
    private const double Share = 0.75;
    private const int PointsPerCommit = 4;
    private const int RecoveryCommits = 8;
    private const int LongestDelayMicroseconds = 6_000;

    public OwnDeath? Own => Point is { } point ? new(point, Count, InRecovery) : null;

    /// <summary>
    /// The deaths of a wave in a random order: so many at random instants, a third of them from the start of a life, and so
    /// many times each named point, in recovery and out of it. Together they leave work for the last life.
    /// </summary>
    public static IReadOnlyList<Death> Draw(Random random, int journeys, int atRandomInstants, int timesEachPoint)
    {
        var named = Enum.GetValues<CommitPoint>().SelectMany(point => Enumerable.Repeat(point, timesEachPoint)).ToList();
        var afterRecovery = atRandomInstants - (atRandomInstants / 3) + named.Count;
        var most = Math.Max(2, (int)(2 * Share * CommitsPerJourney * journeys / afterRecovery));
        List<Death> deaths =
        [
            .. Enumerable.Range(0, atRandomInstants).Select(number => number % 3 == 0
                ? new Death(true, null, random.Next(RecoveryCommits * PointsPerCommit), Delay())
                : new Death(false, null, random.Next(most * PointsPerCommit), Delay())),
            .. named.Select(point => new Death(false, point, 1 + random.Next(most), TimeSpan.Zero)),
            .. named.Select(point => new Death(true, point, 1 + random.Next(RecoveryCommits), TimeSpan.Zero)),
        ];
        var shuffled = deaths.ToArray();
        random.Shuffle(shuffled);
        return shuffled;

        TimeSpan Delay() => TimeSpan.FromMicroseconds(random.Next(LongestDelayMicroseconds));
    }
}
