using System.Linq.Expressions;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>The parts of a filter lambda that speak of the row.</summary>
internal static class LinqColumn
{
    /// <summary>Whether an expression depends on the row; if not, it is a value.</summary>
    public static bool IsIn(Expression expression)
    {
        var finder = new ParameterFinder();
        finder.Visit(expression);
        return finder.Found;
    }

    /// <summary>The column that an expression reads: row.Name, row["Name"] or row.GetString("Name"); else null.</summary>
    public static string Name(Expression expression) => expression switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert => Name(convert.Operand),
        MemberExpression { Member.Name: "Value", Expression: { } of } when Nullable.GetUnderlyingType(of.Type) is not null => Name(of),
        MemberExpression { Expression: { } row } member when IsRow(row) => NameOf(member),
        MethodCallExpression { Object: { } row, Arguments: [var key] } call
            when IsRow(row) && !IsIn(key) && (call.Method.Name == "get_Item" || IsTypedGetter(call)) => (string)LinqValue.Of(key),
        _ => null,
    };

    /// <summary>The enum of a column, also where the compiler converts it to a number; else null.</summary>
    public static Type EnumOf(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert)
        {
            expression = convert.Operand;
        }

        var type = Nullable.GetUnderlyingType(expression.Type) ?? expression.Type;
        return type.IsEnum && IsIn(expression) ? type : null;
    }

    /// <summary>What is compared in string.Compare(a, b) &gt; 0 and a.CompareTo(b) &gt; 0; else null.</summary>
    public static (Expression Left, Expression Right)? OrderOf(BinaryExpression comparison) =>
        IsIn(comparison.Right) || LinqValue.Of(comparison.Right) is not 0
            ? null
            : comparison.Left switch
            {
                MethodCallExpression { Method: { Name: "CompareTo" }, Object: { } left, Arguments: [var right] } => (left, right),
                MethodCallExpression { Method: { Name: "Compare" or "CompareOrdinal" }, Object: null, Arguments: [var left, var right, ..] } =>
                    (left, right),
                _ => null,
            };

    private static string NameOf(MemberExpression member) =>
        member.Member.DeclaringType == typeof(TableItem) && member.Member.Name == nameof(TableItem.Name)
            ? "TableName"
            : member.Member.Name;

    private static bool IsRow(Expression expression) => expression is ParameterExpression
        || (expression is UnaryExpression { NodeType: ExpressionType.Convert } convert && IsRow(convert.Operand));

    private static bool IsTypedGetter(MethodCallExpression call) =>
        call.Method.DeclaringType == typeof(TableEntity) && call.Method.Name.StartsWith("Get", StringComparison.Ordinal);

    private sealed class ParameterFinder : ExpressionVisitor
    {
        public bool Found { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found = true;
            return node;
        }
    }
}
