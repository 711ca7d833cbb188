using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.Serialization;

namespace Azure.Data.Tables;

/// <summary>The columns of a class of rows: its public properties, by the names that they have in the table.</summary>
internal sealed class EntityShape
{
    private static readonly ConcurrentDictionary<Type, EntityShape> Shapes = new();

    private EntityShape(Type type)
    {
        Columns = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Where(property => !property.IsDefined(typeof(IgnoreDataMemberAttribute)))
            .Where(property => !typeof(ITableEntity).GetProperties().Any(own => own.Name == property.Name))
            .Select(Column.Of)];
        ByName = Columns.ToDictionary(column => column.Name);
    }

    public IReadOnlyList<Column> Columns { get; }

    public IReadOnlyDictionary<string, Column> ByName { get; }

    public static EntityShape Of(Type type) => Shapes.GetOrAdd(type, static type => new EntityShape(type));

    /// <param name="Name">The name in the table.</param>
    /// <param name="Type">The property's type.</param>
    /// <param name="Read">Null if the property cannot be read by others.</param>
    /// <param name="Write">Null if the property cannot be set by others; init counts as set.</param>
    internal sealed record Column(string Name, Type Type, Func<object, object> Read, Action<object, object> Write)
    {
        public static Column Of(PropertyInfo property)
        {
            var row = Expression.Parameter(typeof(object));
            var value = Expression.Parameter(typeof(object));
            var member = Expression.Property(Expression.Convert(row, property.DeclaringType), property);
            return new Column(
                property.GetCustomAttribute<DataMemberAttribute>()?.Name ?? property.Name,
                property.PropertyType,
                property.GetMethod is not { IsPublic: true }
                    ? null
                    : Expression.Lambda<Func<object, object>>(Expression.Convert(member, typeof(object)), row).Compile(),
                property.SetMethod is not { IsPublic: true } setter
                    ? null
                    : Expression.Lambda<Action<object, object>>(
                        Expression.Call(
                            Expression.Convert(row, property.DeclaringType),
                            setter,
                            Expression.Convert(value, property.PropertyType)),
                        row,
                        value).Compile());
        }
    }
}
