using Azure;
using Azure.Data.Tables;

namespace InzetOpMaat.Local.Tests;

/// <summary>The state that a write expects its row to have.</summary>
public enum ExpectedState
{
    Any,
    Current,
    Former,
}

/// <summary>One write of one row.</summary>
public sealed record RowWrite(string Row, TableTransactionActionType Kind, ExpectedState State, IReadOnlyDictionary<string, int> Columns)
{
    public bool Expects => Kind is TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpdateReplace or TableTransactionActionType.Delete;
}

/// <summary>The rows of a partition as a dictionary, and what the service answers to a write.</summary>
internal sealed class RowModel(string partition)
{
    private static readonly ETag Unknown = new("W/\"datetime'2001-01-01T00%3A00%3A00.0000000Z'\"");

    private readonly Dictionary<string, Dictionary<string, int>> rows = [];
    private readonly Dictionary<string, ETag> current = [];
    private readonly Dictionary<string, ETag> former = [];

    public string Partition { get; } = partition;

    public Dictionary<string, string> Rows => rows.ToDictionary(row => row.Key, row => Text(row.Value));

    public static string Text(IReadOnlyDictionary<string, int> columns) =>
        string.Join(' ', columns.OrderBy(column => column.Key).Select(column => $"{column.Key}={column.Value}"));

    public RowModel Copy()
    {
        var copy = new RowModel(Partition);
        foreach (var (row, columns) in rows)
        {
            copy.rows[row] = new(columns);
        }

        foreach (var (row, tag) in current)
        {
            copy.current[row] = tag;
        }

        foreach (var (row, tag) in former)
        {
            copy.former[row] = tag;
        }

        return copy;
    }

    public ETag Tag(RowWrite write) => write.State switch
    {
        _ when !write.Expects => default,
        ExpectedState.Any => ETag.All,
        ExpectedState.Current => current.GetValueOrDefault(write.Row, Unknown),
        _ => former.GetValueOrDefault(write.Row, Unknown),
    };

    public TableEntity Entity(RowWrite write)
    {
        var entity = new TableEntity(Partition, write.Row);
        foreach (var (name, value) in write.Columns)
        {
            entity[name] = value;
        }

        return entity;
    }

    /// <summary>Does the write, unless the service would refuse it, and returns the status that it answers.</summary>
    public int Apply(RowWrite write, ETag tag)
    {
        var there = rows.GetValueOrDefault(write.Row);
        if (write.Kind == TableTransactionActionType.Add && there is not null)
        {
            return 409;
        }

        if (write.Expects && there is null)
        {
            return 404;
        }

        if (write.Expects && tag != ETag.All && tag != current[write.Row])
        {
            return 412;
        }

        if (write.Kind == TableTransactionActionType.Delete)
        {
            rows.Remove(write.Row);
            return 204;
        }

        var isMerge = write.Kind is TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpsertMerge;
        rows[write.Row] = isMerge && there is not null ? Merged(there, write.Columns) : new(write.Columns);
        return 204;
    }

    /// <summary>Keeps the state that the row got by a write.</summary>
    public void Remember(RowWrite write, ETag? tag)
    {
        if (current.TryGetValue(write.Row, out var before) && (tag is not null || !rows.ContainsKey(write.Row)))
        {
            former[write.Row] = before;
        }

        if (tag is { } now)
        {
            current[write.Row] = now;
        }
    }

    private static Dictionary<string, int> Merged(Dictionary<string, int> before, IReadOnlyDictionary<string, int> columns)
    {
        var merged = new Dictionary<string, int>(before);
        foreach (var (name, value) in columns)
        {
            merged[name] = value;
        }

        return merged;
    }
}
