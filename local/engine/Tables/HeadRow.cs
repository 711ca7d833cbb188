using Azure.Data.Tables;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Local.Engine;

/// <summary>A head as a row: its JSON, and beside it the few columns that queries filter on.</summary>
internal static class HeadRow
{
    public const string Kind = nameof(Kind);
    public const string KindHead = "head";
    public const string KindMessage = "message";

    private const string Steps = nameof(Steps);
    private const string Generation = nameof(Generation);
    private const string Status = nameof(Status);
    private const string AtRest = nameof(AtRest);
    private const string CreatedAt = nameof(CreatedAt);
    private const string StepsInBlobs = nameof(StepsInBlobs);
    private const string Parent = nameof(Parent);
    private const string Purging = nameof(Purging);

    public static string Unfinished => $"{Kind} eq '{KindHead}' and {AtRest} eq false";

    public static TableEntity Of(InstanceHead head, int steps, bool stepsInBlobs)
    {
        var keys = new InstanceKeys(head.InstanceId);
        return new TableEntity(keys.Partition, keys.Head)
        {
            [Kind] = KindHead,
            [Steps] = steps,
            [Generation] = head.Generation,
            [Status] = head.Status.ToString(),
            [AtRest] = head.IsAtRest,
            [CreatedAt] = head.CreatedAt,
            [StepsInBlobs] = stepsInBlobs ? true : null,
            [Parent] = head.Parent?.InstanceId,
        };
    }

    public static HeadTag Tag(TableEntity row) =>
        new(row.ETag, row.GetInt32(Generation) ?? 0, row.GetInt32(Steps) ?? 0, StoredText.BlobOf(row), row.GetBoolean(StepsInBlobs) ?? false);

    /// <summary>A mark on a head whose rows are being deleted: the head goes last, so that what broke off can be done again.</summary>
    public static TableEntity Purge(InstanceKeys keys) => new(keys.Partition, keys.Head) { [Purging] = true };

    /// <summary>What the columns still tell of a head whose text cannot be read.</summary>
    public static InstanceHead Unreadable(TableEntity row, string reason)
    {
        var created = row.GetDateTimeOffset(CreatedAt) ?? default;
        return new()
        {
            InstanceId = InstanceKeys.Unescaped(row.PartitionKey),
            ExecutionId = "",
            Name = "",
            Generation = row.GetInt32(Generation) ?? 0,
            Status = OrchestrationRuntimeStatus.Failed,
            IsBlocked = true,
            IsUnreadable = true,
            Failure = EngineFailures.Unreadable(reason),
            CreatedAt = created,
            LastUpdatedAt = created,
        };
    }

    public static string Filter(InstanceQuery query)
    {
        var parts = new List<string> { $"{Kind} eq '{KindHead}'" };
        if (query.InstanceIdPrefix is { Length: > 0 } prefix)
        {
            // Keys are printable ASCII, and an escaped prefix never ends in the last of those.
            var from = InstanceKeys.Escaped(prefix);
            var until = from[..^1] + (char)(from[^1] + 1);
            parts.Add(TableClient.CreateQueryFilter($"PartitionKey ge {from} and PartitionKey lt {until}"));
        }

        if (query.CreatedFrom is { } after)
        {
            parts.Add(TableClient.CreateQueryFilter($"CreatedAt ge {after}"));
        }

        if (query.CreatedTo is { } before)
        {
            parts.Add(TableClient.CreateQueryFilter($"CreatedAt le {before}"));
        }

        if (query.Statuses is { Count: > 0 } statuses)
        {
            parts.Add(string.Join(" or ", statuses.Select(status => $"{Status} eq '{status}'")));
        }

        if (query.ParentId is { } parent)
        {
            parts.Add(TableClient.CreateQueryFilter($"Parent eq {parent}"));
        }

        return string.Join(" and ", parts.Select(part => $"({part})"));
    }
}
