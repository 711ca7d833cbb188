using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>
/// A timer can be cancelled, because an instance stays running while one is open; and its moment is UTC beyond doubt, because
/// the SDK takes one of an unknown kind for local time.
/// </summary>
internal static class Timerregel
{
    private static readonly HashSet<string> Rekenwerk =
        ["Add", "AddDays", "AddHours", "AddMinutes", "AddSeconds", "AddMilliseconds", "AddMicroseconds", "AddTicks", "AddMonths", "AddYears", "Subtract"];

    public static string? Overtreding(IOperation operatie)
    {
        if (operatie is not IInvocationOperation { TargetMethod: { Name: "CreateTimer", ContainingType.Name: "TaskOrchestrationContext" } } timer)
        {
            return null;
        }

        var moment = timer.Arguments.FirstOrDefault(a => a.Parameter?.Type.SpecialType == SpecialType.System_DateTime)?.Value;
        var opzegging = timer.Arguments.FirstOrDefault(a => a.Parameter?.Type.Name == nameof(CancellationToken))?.Value;
        return opzegging is null || IsGeenOpzegging(Kaal(opzegging)) ? "a timer that cannot be cancelled stays open"
            : moment is not null && !IsUtc(Kaal(moment)) ? "a timer whose moment is not UTC for certain"
            : null;
    }

    private static bool IsGeenOpzegging(IOperation waarde) => waarde switch
    {
        IDefaultValueOperation => true,
        IPropertyReferenceOperation { Property: { Name: "None", IsStatic: true } } => true,
        IObjectCreationOperation => true,
        ILocalReferenceOperation lokaal => Beginwaarde(lokaal) is { } begin && IsGeenOpzegging(begin),
        _ => false,
    };

    private static bool IsUtc(IOperation waarde) => waarde switch
    {
        IPropertyReferenceOperation { Property: { Name: "UtcDateTime", ContainingType.Name: nameof(DateTimeOffset) } } => true,
        IPropertyReferenceOperation { Property: { Name: "CurrentUtcDateTime", ContainingType.Name: "TaskOrchestrationContext" } } => true,
        IPropertyReferenceOperation { Property.Name: "Date", Instance: { } heel } => IsUtc(Kaal(heel)),
        IInvocationOperation { TargetMethod.Name: "SpecifyKind", Arguments: [_, { Value: var soort }] } => IsSoortUtc(soort),
        IInvocationOperation { Instance: { } begin } som when Rekenwerk.Contains(som.TargetMethod.Name) => IsUtc(Kaal(begin)),
        IObjectCreationOperation nieuw => nieuw.Arguments.Any(a => IsSoortUtc(a.Value)),
        IBinaryOperation som => IsUtc(Kaal(som.LeftOperand)),
        IConditionalOperation keuze => IsUtc(Kaal(keuze.WhenTrue)) && IsUtc(Kaal(keuze.WhenFalse!)),
        ILocalReferenceOperation lokaal => Beginwaarde(lokaal) is { } begin && IsUtc(begin),
        _ => false,
    };

    private static bool IsSoortUtc(IOperation waarde) => waarde.Type?.Name == nameof(DateTimeKind) && waarde.ConstantValue is { HasValue: true, Value: (int)DateTimeKind.Utc };

    /// <summary>What a variable was declared with; null when it is given another value somewhere.</summary>
    private static IOperation? Beginwaarde(ILocalReferenceOperation lokaal)
    {
        IOperation lijf = lokaal;
        while (lijf.Parent is not null)
        {
            lijf = lijf.Parent;
        }

        var delen = lijf.DescendantsAndSelf().ToList();
        var isHerschreven = delen.OfType<IAssignmentOperation>().Any(a => a.Target is ILocalReferenceOperation doel && SymbolEqualityComparer.Default.Equals(doel.Local, lokaal.Local));
        var begin = delen.OfType<IVariableDeclaratorOperation>().FirstOrDefault(d => SymbolEqualityComparer.Default.Equals(d.Symbol, lokaal.Local))?.Initializer?.Value;
        return isHerschreven || begin is null ? null : Kaal(begin);
    }

    private static IOperation Kaal(IOperation waarde)
    {
        while (waarde is IConversionOperation { OperatorMethod: null } omzetting)
        {
            waarde = omzetting.Operand;
        }

        return waarde;
    }
}
