using System.Buffers;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>Writes rows as the service's JSON, with the type of each value that JSON itself does not tell.</summary>
internal static class EntityWriter
{
    public static BinaryData Write(ITableEntity entity)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString(EntityKeys.PartitionKey, entity.PartitionKey);
            json.WriteString(EntityKeys.RowKey, entity.RowKey);
            foreach (var (name, value) in Columns(entity))
            {
                WriteColumn(json, name, value);
            }

            json.WriteEndObject();
        }

        return new BinaryData(buffer.WrittenMemory);
    }

    private static IEnumerable<(string Name, object Value)> Columns(ITableEntity entity) =>
        entity is IDictionary<string, object> dictionary
            ? dictionary
                .Where(pair => pair.Key is not (EntityKeys.PartitionKey or EntityKeys.RowKey or EntityKeys.Timestamp or EntityKeys.ETag))
                .Select(pair => (pair.Key, pair.Value is Enum ? throw OnlyInClasses() : pair.Value))
            : EntityShape.Of(entity.GetType()).Columns
                .Where(column => column.Read is not null)
                .Select(column => (column.Name, column.Read(entity)));

    private static void WriteColumn(Utf8JsonWriter json, string name, object value)
    {
        // The service stores no nulls: a property without a value is one that the row does not have.
        if (value is null)
        {
            return;
        }

        if (EdmType.Of(value) is { } type)
        {
            json.WriteString(name + EntityKeys.TypeSuffix, type);
        }

        json.WritePropertyName(name);
        EdmType.WriteValue(json, value);
    }

    private static NotSupportedException OnlyInClasses() =>
        new("Enum values are only supported for custom model types implementing ITableEntity.");
}
