namespace Azure.Data.Tables;

/// <summary>Gives a stored value the type of the property that takes it.</summary>
internal static class EdmValue
{
    /// <exception cref="InvalidOperationException">The column holds a value of another type.</exception>
    public static object As(Type type, object value, string column)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (value is null || target.IsInstanceOfType(value))
        {
            return value is null && type.IsValueType ? Activator.CreateInstance(type) : value;
        }

        return value switch
        {
            int number when target == typeof(double) => (double)number,
            long number when target == typeof(double) => (double)number,
            long number when target == typeof(ulong) => checked((ulong)number),
            DateTimeOffset moment when target == typeof(DateTime) => moment.UtcDateTime,
            byte[] bytes when target == typeof(BinaryData) => new BinaryData(bytes),
            string text when target.IsEnum => Enum.Parse(target, text),
            _ => throw new InvalidOperationException($"The column '{column}' holds a {value.GetType()}, not a {type}."),
        };
    }
}
