using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>A filter from an interpolated string, with each value quoted and escaped.</summary>
internal static class FormattedFilter
{
    public static string Create(FormattableString filter)
    {
        if (filter is null)
        {
            return null;
        }

        var literals = filter.GetArguments().Select((value, index) => (object)(ODataLiteral.Of(value)
            ?? throw new ArgumentException($"Unable to convert argument {index} from type {value.GetType()} to an OData literal.")));
        return string.Format(CultureInfo.InvariantCulture, filter.Format, [.. literals]);
    }
}
