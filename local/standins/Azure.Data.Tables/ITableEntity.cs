namespace Azure.Data.Tables;

/// <summary>What every row has. Other public properties of an implementation are its columns.</summary>
public interface ITableEntity
{
    string PartitionKey { get; set; }

    string RowKey { get; set; }

    /// <summary>Set by the service at each write; never sent.</summary>
    DateTimeOffset? Timestamp { get; set; }

    ETag ETag { get; set; }
}
