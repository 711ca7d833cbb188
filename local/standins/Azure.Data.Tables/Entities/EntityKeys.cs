namespace Azure.Data.Tables;

/// <summary>The properties that every row has, by their names on the wire.</summary>
internal static class EntityKeys
{
    public const string PartitionKey = "PartitionKey";
    public const string RowKey = "RowKey";
    public const string Timestamp = "Timestamp";
    public const string ETag = "odata.etag";
    public const string Metadata = "odata.metadata";
    public const string TypeSuffix = "@odata.type";
}
