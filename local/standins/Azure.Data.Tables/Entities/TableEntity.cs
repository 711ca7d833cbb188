using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>A row as a dictionary of its properties.</summary>
public sealed partial class TableEntity : ITableEntity
{
    private readonly Dictionary<string, object> properties;

    public TableEntity()
        : this(null)
    {
    }

    public TableEntity(string partitionKey, string rowKey)
        : this(null)
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    public TableEntity(IDictionary<string, object> values)
    {
        properties = values is null ? [] : new Dictionary<string, object>(values);
    }

    public string PartitionKey
    {
        get => GetString(EntityKeys.PartitionKey);
        set => properties[EntityKeys.PartitionKey] = value;
    }

    public string RowKey
    {
        get => GetString(EntityKeys.RowKey);
        set => properties[EntityKeys.RowKey] = value;
    }

    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(EntityKeys.Timestamp);
        set => properties[EntityKeys.Timestamp] = value;
    }

    public ETag ETag
    {
        get => new(GetString(EntityKeys.ETag));
        set => properties[EntityKeys.ETag] = value.ToString();
    }

    public string GetString(string key) => Get<string>(key);

    public byte[] GetBinary(string key) => Get<byte[]>(key);

    public BinaryData GetBinaryData(string key) => Get<BinaryData>(key);

    public bool? GetBoolean(string key) => Get<bool?>(key);

    public DateTime? GetDateTime(string key) => Get<DateTime?>(key);

    public DateTimeOffset? GetDateTimeOffset(string key) => Get<DateTimeOffset?>(key);

    public double? GetDouble(string key) => Get<double?>(key);

    public Guid? GetGuid(string key) => Get<Guid?>(key);

    public int? GetInt32(string key) => Get<int?>(key);

    public long? GetInt64(string key) => Get<long?>(key);

    private T Get<T>(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        if (!properties.TryGetValue(key, out var value) || value is null)
        {
            return default;
        }

        object given = value switch
        {
            DateTimeOffset moment when typeof(T) == typeof(DateTime?) => moment.UtcDateTime,
            DateTime moment when typeof(T) == typeof(DateTimeOffset?) => new DateTimeOffset(moment),
            byte[] bytes when typeof(T) == typeof(BinaryData) => new BinaryData(bytes),
            _ => value,
        };
        return given is T typed
            ? typed
            : throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture, $"Cannot return {typeof(T)} type for a {value.GetType()} typed property."));
    }

    private void Set(string key, object value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);

        // A property that was a long or a double stays one when an int is written to it: entity["Count"] = 5.
        properties[key] = (properties.GetValueOrDefault(key), value) switch
        {
            (double, int number) => (double)number,
            (long, int number) => (long)number,
            (string, DateTime or DateTimeOffset) => value.ToString(),
            _ => value,
        };
    }
}
