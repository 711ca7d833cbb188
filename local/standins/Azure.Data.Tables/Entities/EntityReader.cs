using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>Reads rows from the service's JSON.</summary>
internal static class EntityReader
{
    public static T Read<T>(JsonElement row)
        where T : class, ITableEntity
    {
        var entity = Activator.CreateInstance<T>();
        foreach (var (name, value) in Values(row))
        {
            if (entity is IDictionary<string, object> dictionary)
            {
                dictionary[name] = value;
            }
            else
            {
                Set(entity, name, value);
            }
        }

        return entity;
    }

    private static IEnumerable<(string Name, object Value)> Values(JsonElement row)
    {
        var types = row.EnumerateObject()
            .Where(property => property.Name.EndsWith(EntityKeys.TypeSuffix, StringComparison.Ordinal))
            .ToDictionary(property => property.Name[..^EntityKeys.TypeSuffix.Length], property => property.Value.GetString());
        foreach (var property in row.EnumerateObject())
        {
            var known = property.Name == EntityKeys.Timestamp ? "Edm.DateTime" : types.GetValueOrDefault(property.Name);
            if (property.Name != EntityKeys.Metadata && !property.Name.EndsWith(EntityKeys.TypeSuffix, StringComparison.Ordinal))
            {
                yield return (property.Name, EdmType.Read(property.Value, known));
            }
        }
    }

    private static void Set(ITableEntity entity, string name, object value)
    {
        switch (name)
        {
            case EntityKeys.PartitionKey:
                entity.PartitionKey = (string)value;
                break;
            case EntityKeys.RowKey:
                entity.RowKey = (string)value;
                break;
            case EntityKeys.Timestamp:
                entity.Timestamp = (DateTimeOffset?)value;
                break;
            case EntityKeys.ETag:
                entity.ETag = new ETag((string)value);
                break;
            default:
                if (EntityShape.Of(entity.GetType()).ByName.GetValueOrDefault(name) is { Write: { } write } column)
                {
                    write(entity, EdmValue.As(column.Type, value, name));
                }

                break;
        }
    }
}
