using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using FsCheck;
using FsCheck.Fluent;
using InzetOpMaat.Tests.Shared;

namespace InzetOpMaat.Local.Tests;

/// <summary>
/// A filter as a lambda and as a text finds the rows that LINQ finds among the same rows. Azurite's filters see moments in
/// milliseconds and read no number with an exponent, so here are none of those; the rows themselves may have any number.
/// </summary>
public class FilterProperties(AzuriteFixture azurite)
{
    private static readonly ParameterExpression Row = Expression.Parameter(typeof(Afspraakrij), "row");

    private static readonly Dictionary<ExpressionType, string> Comparisons = new()
    {
        [ExpressionType.Equal] = "eq",
        [ExpressionType.NotEqual] = "ne",
        [ExpressionType.LessThan] = "lt",
        [ExpressionType.LessThanOrEqual] = "le",
        [ExpressionType.GreaterThan] = "gt",
        [ExpressionType.GreaterThanOrEqual] = "ge",
    };

    private static readonly ExpressionType[] Ordered = [.. Comparisons.Keys];
    private static readonly ExpressionType[] Equality = [ExpressionType.Equal, ExpressionType.NotEqual];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Filters_find_what_LINQ_finds()
    {
        var table = await azurite.NewTableAsync();

        Property.Holds(
            from rows in Gen.ArrayOf(Generated.Rows.Select(InMilliseconds), 25)
            from filters in Gen.ArrayOf(Filters(rows, depth: 2), 12)
            select (rows, filters),
            sample =>
            {
                var partition = $"{Guid.NewGuid():N}";
                var rows = sample.rows.Select((row, number) => row with { PartitionKey = partition, RowKey = $"{number:D2}" }).ToList();
                table.SubmitTransaction(rows.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)), Cancel);
                foreach (var filter in sample.filters)
                {
                    var lambda = Expression.Lambda<Func<Afspraakrij, bool>>(
                        Expression.AndAlso(Expression.Equal(Column(nameof(Afspraakrij.PartitionKey)), Expression.Constant(partition)), filter.Lambda), Row);
                    var expected = rows.Where(lambda.Compile()).Select(row => row.RowKey).ToList();

                    var byLambda = table.Query(lambda, cancellationToken: Cancel).Select(row => row.RowKey);
                    var byText = table.Query<Afspraakrij>($"PartitionKey eq '{partition}' and ({filter.Text})", cancellationToken: Cancel).Select(row => row.RowKey);

                    Assert.True(expected.SequenceEqual(byLambda), $"By lambda: {filter.Lambda}");
                    Assert.True(expected.SequenceEqual(byText), $"By text: {filter.Text}");
                }
            },
            count: 6);
    }

    private static Gen<Filter> Filters(Afspraakrij[] rows, int depth) => depth == 0
        ? Leaves(rows)
        : Gen.OneOf(
            Leaves(rows),
            from left in Filters(rows, depth - 1)
            from right in Filters(rows, depth - 1)
            select new Filter(Expression.AndAlso(left.Lambda, right.Lambda), $"({left.Text}) and ({right.Text})"),
            from left in Filters(rows, depth - 1)
            from right in Filters(rows, depth - 1)
            select new Filter(Expression.OrElse(left.Lambda, right.Lambda), $"({left.Text}) or ({right.Text})"),
            Filters(rows, depth - 1).Select(inner => new Filter(Expression.Not(inner.Lambda), $"not ({inner.Text})")));

    /// <summary>A column compared with a value that one of the rows has, so that the bound itself is met.</summary>
    private static Gen<Filter> Leaves(Afspraakrij[] rows) => Gen.Elements(rows).Select(WithShortTexts).SelectMany(bound => Gen.OneOf(
        Leaf(nameof(Afspraakrij.Ronde), bound.Ronde, Ordered),
        Leaf(nameof(Afspraakrij.Nummer), bound.Nummer, Ordered),
        Leaf(nameof(Afspraakrij.Kans), $"{bound.Kans}".Contains('E', StringComparison.Ordinal) ? 0.5 : bound.Kans, Ordered),
        Leaf(nameof(Afspraakrij.Begin), bound.Begin, Ordered),
        Leaf(nameof(Afspraakrij.Gemaakt), bound.Gemaakt, Ordered),
        Leaf(nameof(Afspraakrij.Kenmerk), bound.Kenmerk, Equality),
        Leaf(nameof(Afspraakrij.Bevestigd), bound.Bevestigd, Equality),
        Leaf(nameof(Afspraakrij.Uitkomst), bound.Uitkomst, Equality),
        Leaf(nameof(Afspraakrij.Plaats), bound.Plaats, Equality),
        Gen.Elements(Ordered).Select(comparison => new Filter(
            Expression.MakeBinary(
                comparison,
                Expression.Call(typeof(string), nameof(string.CompareOrdinal), null, Column(nameof(Afspraakrij.Plaats)), Expression.Constant(bound.Plaats)),
                Expression.Constant(0)),
            Text(nameof(Afspraakrij.Plaats), comparison, bound.Plaats)))));

    private static Gen<Filter> Leaf(string column, object? value, ExpressionType[] comparisons) => Gen.Elements(comparisons).Select(comparison => new Filter(
        Expression.MakeBinary(comparison, Column(column), Expression.Constant(value)), Text(column, comparison, value is Enum ? value.ToString() : value)));

    // A filter is part of the request's address, which has a greatest length.
    private static Afspraakrij WithShortTexts(Afspraakrij row) => row with { Plaats = row.Plaats?[..Math.Min(row.Plaats.Length, 100)] };

    private static Afspraakrij InMilliseconds(Afspraakrij row)
    {
        var begin = row.Begin.AddTicks(-(row.Begin.Ticks % TimeSpan.TicksPerMillisecond));
        return row with { Begin = begin, Gemaakt = begin.UtcDateTime };
    }

    private static MemberExpression Column(string name) => Expression.Property(Row, name);

    private static string Text(string column, ExpressionType comparison, object? value) =>
        TableClient.CreateQueryFilter(FormattableStringFactory.Create($"{column} {Comparisons[comparison]} {{0}}", value));

    private sealed record Filter(Expression Lambda, string Text);
}
