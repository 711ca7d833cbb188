namespace InzetOpMaat.Local.Engine;

/// <summary>
/// A rewound instance keeps the rows it had, and a row that says that it was rewound. What counts of the rows before
/// that one: everything up to the first failure, and what came in since for decisions made before it. What the code
/// decided after the failure it decides anew, and what failed is open again.
/// </summary>
internal static class Rewinding
{
    /// <summary>The rows as a replay must see them.</summary>
    internal static IReadOnlyList<HistoryEvent> Effective(IReadOnlyList<HistoryEvent> rows)
    {
        if (!rows.Any(row => row.Kind == HistoryEventKind.ExecutionRewound))
        {
            return rows;
        }

        List<HistoryEvent> effective = [];
        foreach (var row in rows)
        {
            if (row.Kind != HistoryEventKind.ExecutionRewound)
            {
                effective.Add(row);
                continue;
            }

            var (kept, arrived) = Cut(effective);
            effective = [.. kept, row, .. arrived.Select(came => came with { Step = row.Step, Timestamp = row.Timestamp })];
        }

        return effective;
    }

    /// <summary>The rows before the first failure, and those that still count of what came in since.</summary>
    internal static (IReadOnlyList<HistoryEvent> Kept, IReadOnlyList<HistoryEvent> Arrived) Cut(IReadOnlyList<HistoryEvent> rows)
    {
        var cut = rows.First(row => IsFailure(row) || row.Kind == HistoryEventKind.ExecutionCompleted).Step;
        var kept = rows.Where(row => row.Step < cut).ToList();
        var decided = kept.Where(row => !row.IsIncoming()).Select(row => row.TaskId).ToHashSet();
        return (kept, [.. rows.Where(row => row.Step >= cut && row.IsIncoming() && !IsFailure(row)
            && (row.TaskId < 0 || decided.Contains(row.TaskId)))]);
    }

    private static bool IsFailure(HistoryEvent row)
        => row.Kind is HistoryEventKind.TaskFailed or HistoryEventKind.SubOrchestrationFailed;
}
