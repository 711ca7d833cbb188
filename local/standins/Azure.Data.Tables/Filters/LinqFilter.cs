using System.Linq.Expressions;

namespace Azure.Data.Tables;

/// <summary>
/// A filter from a lambda: comparisons of columns with values that are known here, joined by and, or and not. What the service
/// cannot filter on is refused, not fetched and filtered here.
/// </summary>
internal static class LinqFilter
{
    /// <exception cref="NotSupportedException">The service has no such filter.</exception>
    public static string Create(LambdaExpression filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var text = Write(filter.Body);
        return text == "true" ? null : text;
    }

    private static string Write(Expression expression)
    {
        if (!LinqColumn.IsIn(expression))
        {
            return Literal(LinqValue.Of(expression), expression);
        }

        return expression switch
        {
            BinaryExpression binary => WriteBinary(binary),
            UnaryExpression { NodeType: ExpressionType.Not } not => $"not {Operand(not.Operand)}",
            UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert => Write(convert.Operand),
            MethodCallExpression { Method.Name: nameof(Equals), Object: { } left, Arguments: [var right] } =>
                Comparison("eq", left, right),
            MethodCallExpression { Method.Name: nameof(Equals), Object: null, Arguments: [var left, var right, ..] } =>
                Comparison("eq", left, right),
            _ => LinqColumn.Name(expression) ?? throw NotSupported(expression),
        };
    }

    private static string WriteBinary(BinaryExpression binary)
    {
        var operation = Operator(binary.NodeType) ?? throw NotSupported(binary);
        return operation is "and" or "or"
            ? $"{Operand(binary.Left)} {operation} {Operand(binary.Right)}"
            : LinqColumn.OrderOf(binary) is var (left, right)
                ? Comparison(operation, left, right)
                : Comparison(operation, binary.Left, binary.Right);
    }

    private static string Comparison(string operation, Expression left, Expression right)
    {
        // The compiler compares enums as numbers; the service has their names.
        var choice = LinqColumn.EnumOf(left) ?? LinqColumn.EnumOf(right);
        return $"{Side(left, choice)} {operation} {Side(right, choice)}";
    }

    private static string Side(Expression expression, Type choice) =>
        choice is not null && !LinqColumn.IsIn(expression) && LinqValue.Of(expression) is { } number
            ? Literal(Enum.ToObject(choice, number), expression)
            : Operand(expression);

    private static string Operand(Expression expression) =>
        LinqColumn.IsIn(expression)
        && LinqColumn.Name(expression) is null
        && expression is BinaryExpression or UnaryExpression { NodeType: ExpressionType.Not }
            ? $"({Write(expression)})"
            : Write(expression);

    private static string Operator(ExpressionType type) => type switch
    {
        ExpressionType.AndAlso or ExpressionType.And => "and",
        ExpressionType.OrElse or ExpressionType.Or => "or",
        ExpressionType.Equal => "eq",
        ExpressionType.NotEqual => "ne",
        ExpressionType.LessThan => "lt",
        ExpressionType.LessThanOrEqual => "le",
        ExpressionType.GreaterThan => "gt",
        ExpressionType.GreaterThanOrEqual => "ge",
        _ => null,
    };

    private static string Literal(object value, Expression expression) =>
        ODataLiteral.Of(value) ?? throw NotSupported(expression);

    private static NotSupportedException NotSupported(Expression expression) =>
        new($"The expression ({expression}) is not supported.");
}
