namespace InzetOpMaat.Local.Engine;

/// <summary>Rows 0 to <paramref name="EventCount"/> - 1 of an earlier generation, which no reader needs any more.</summary>
public sealed record ReplacedGeneration(int Generation, int EventCount)
{
    /// <summary>The rows of the step that ended it. They are not stored; who records generations finds them here.</summary>
    public IReadOnlyList<HistoryEvent> LastStep { get; init; } = [];
}
