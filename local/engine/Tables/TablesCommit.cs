using Azure;
using Azure.Data.Tables;

namespace InzetOpMaat.Local.Engine;

/// <summary>A step as the writes of one transaction, with its large texts already in blobs.</summary>
internal sealed record TablesCommit
{
    private readonly HeadTag? before;

    private TablesCommit(StepCommit commit)
    {
        before = commit.ExpectedETag is { } tag ? HeadTag.Parse(tag) : null;
        InstanceId = commit.Head.InstanceId;
        Epoch = commit.Head.Epoch;
        Generation = commit.Head.Generation;
        Keys = new InstanceKeys(InstanceId);
        ConsumedRows = [.. commit.Consumed.Select(Keys.Message)];
        ReplacedRows = commit.Replaced?.Generation == before?.Generation
            ? [.. Enumerable.Range(0, before?.Steps ?? 0).Select(step => Keys.Step(before!.Generation, step))]
            : [];
    }

    public string InstanceId { get; }

    public long Epoch { get; }

    public InstanceKeys Keys { get; }

    /// <summary>The head first, and then the step's row if it has history.</summary>
    public required IReadOnlyList<TableTransactionAction> Writes { get; init; }

    public IReadOnlyList<string> ConsumedRows { get; }

    /// <summary>Rows of a generation that the step ends.</summary>
    public IReadOnlyList<string> ReplacedRows { get; }

    /// <summary>No head may be there yet.</summary>
    public bool IsFirst => before is null;

    /// <summary>The text of the head before this one, if it was in a blob; else empty.</summary>
    public string ReplacedBlob => before?.Blob ?? "";

    private int Generation { get; }

    /// <summary>Where large texts of that generation are; empty if there are none.</summary>
    public string ReplacedFolder => ReplacedRows.Count > 0 && before is { StepsInBlobs: true } ? Keys.StepFolder(before.Generation) : "";

    private string Blob { get; init; } = "";

    private bool StepsInBlobs { get; init; }

    private int StepsBefore => before?.Generation == Generation ? before.Steps : 0;

    private int StepsAfter { get; init; }

    public static async Task<TablesCommit> PrepareAsync(StepCommit commit, StoredText texts, CancellationToken cancellation)
    {
        var keys = new TablesCommit(commit) { Writes = [] };
        var writes = new List<TableTransactionAction>();
        var steps = keys.StepsBefore + (commit.Events.Count > 0 ? 1 : 0);
        var inBlobs = keys.StepsBefore > 0 && keys.before is { StepsInBlobs: true };
        if (commit.Events.Count > 0)
        {
            var row = new TableEntity(keys.Keys.Partition, keys.Keys.Step(commit.Head.Generation, keys.StepsBefore));
            var folder = InstanceKeys.FolderOf(commit.Head.Generation);
            inBlobs |= await texts.WriteAsync(row, folder, StoredJson.Write(commit.Events), cancellation).ConfigureAwait(false) is not "";
            writes.Add(new TableTransactionAction(TableTransactionActionType.UpsertReplace, row));
        }

        var head = HeadRow.Of(commit.Head, steps, inBlobs);
        var blob = await texts.WriteAsync(head, "head", StoredJson.Write(commit.Head), cancellation).ConfigureAwait(false);
        writes.Insert(0, keys.before is { } before
            ? new TableTransactionAction(TableTransactionActionType.UpdateReplace, head, before.ETag)
            : new TableTransactionAction(TableTransactionActionType.Add, head));
        return keys with { Writes = writes, Blob = blob, StepsInBlobs = inBlobs, StepsAfter = steps };
    }

    public HeadTag TagAfter(ETag etag) => new(etag, Generation, StepsAfter, Blob, StepsInBlobs);
}
