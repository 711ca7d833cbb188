using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>What goes through a set or dictionary in its own order may go another way in a replay; sort it first.</summary>
internal static class Volgorderegel
{
    private static readonly HashSet<string> Ongeordend =
    [
        "Dictionary", "IDictionary", "IReadOnlyDictionary", "ConcurrentDictionary", "ImmutableDictionary", "IImmutableDictionary", "FrozenDictionary",
        "HashSet", "ISet", "IReadOnlySet", "ImmutableHashSet", "IImmutableSet", "FrozenSet", "KeyCollection", "ValueCollection", "ConcurrentBag",
        "Hashtable",
    ];

    // Whose answer is the same in whatever order.
    private static readonly HashSet<string> Ongevoelig =
    [
        "Order", "OrderDescending", "OrderBy", "OrderByDescending", "Any", "All", "Contains", "Count", "LongCount", "Sum", "Min", "Max", "Average",
        "ToHashSet", "ToDictionary", "ToFrozenSet", "ToFrozenDictionary", "SetEquals", "IsSubsetOf", "IsSupersetOf", "Overlaps",
    ];

    public static string? Overtreding(IOperation operatie) => operatie switch
    {
        IForEachLoopOperation lus when Ongeordende(lus.Collection) is { } type => $"goes through a {type} in its own order",
        IArgumentOperation argument when IsGevoelig(argument) && Ongeordende(argument.Value) is { } type => $"goes through a {type} in its own order",
        ISpreadOperation uitgelegd when Ongeordende(uitgelegd.Operand) is { } type => $"goes through a {type} in its own order",
        _ => null,
    };

    private static bool IsGevoelig(IArgumentOperation argument) =>
        argument.Parameter?.Type is { } verwacht && verwacht.AllInterfaces.Append(verwacht).Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable)
        && !Ongeordend.Contains(verwacht.Name) && verwacht.SpecialType != SpecialType.System_String
        && !(argument.Parent is IInvocationOperation aanroep && Ongevoelig.Contains(aanroep.TargetMethod.Name))
        && !(argument.Parent is IObjectCreationOperation { Type: { } nieuw } && Ongeordend.Contains(nieuw.Name));

    private static string? Ongeordende(IOperation waarde)
    {
        while (waarde is IConversionOperation { OperatorMethod: null } omzetting)
        {
            waarde = omzetting.Operand;
        }

        return waarde.Type is { } type && Ongeordend.Contains(type.Name) && Gebruik.Naam(type).StartsWith("System.Collections.", StringComparison.Ordinal)
            ? type.Name
            : null;
    }
}
