using System.Linq.Expressions;
using System.Reflection;

namespace Azure.Data.Tables;

/// <summary>The value of a part of a lambda that does not depend on the row.</summary>
internal static class LinqValue
{
    public static object Of(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => field.GetValue(member.Expression is null ? null : Of(member.Expression)),
        _ => Expression.Lambda<Func<object>>(Expression.Convert(expression, typeof(object))).Compile(preferInterpretation: true)(),
    };
}
