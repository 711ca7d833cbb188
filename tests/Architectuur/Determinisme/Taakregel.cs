using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>
/// An orchestrator waits for its context alone: every task in it comes from there, is made of such tasks, or is complete from
/// the start. Looked at where a task is made, so that it does not matter by which variable it comes to its await.
/// </summary>
internal static class Taakregel
{
    private static readonly HashSet<string> Wachtbaar = ["System.Threading.Tasks.Task", "System.Threading.Tasks.ValueTask"];

    private static readonly HashSet<string> Samenstellers = ["WhenAll", "WhenAny", "FromResult", "FromException", "FromCanceled", "CompletedTask", "Unwrap"];

    public static string? Overtreding(IOperation operatie) => operatie switch
    {
        IInvocationOperation aanroep when IsTaak(aanroep.Type) && !Mag(aanroep.TargetMethod) => Melding(aanroep.TargetMethod),
        IPropertyReferenceOperation eigenschap when IsTaak(eigenschap.Type) && !Mag(eigenschap.Property) => Melding(eigenschap.Property),
        IObjectCreationOperation { Constructor: { } constructor } nieuw when IsTaak(nieuw.Type) => Melding(constructor),
        IAwaitOperation wacht when !IsTaak(wacht.Operation.Type) && !IsConfigureAwait(wacht.Operation) => $"waits for a {wacht.Operation.Type?.Name}, which is not of the context",
        IForEachLoopOperation { IsAsynchronous: true } => "goes through an asynchronous sequence, which is not of the context",
        IUsingOperation { IsAsynchronous: true } or IUsingDeclarationOperation { IsAsynchronous: true } => "waits for a DisposeAsync, which is not of the context",
        _ => null,
    };

    private static string Melding(ISymbol lid) => $"{lid.ContainingType.Name}.{lid.Name} gives a task that is not of the context";

    private static bool IsTaak(ITypeSymbol? type) => type is not null && Wachtbaar.Contains(Gebruik.Naam(type));

    private static bool Mag(ISymbol lid) =>
        !lid.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty
        || lid is IMethodSymbol { MethodKind: MethodKind.DelegateInvoke }
        || lid.ContainingType.Name is "TaskOrchestrationContext" or "TaskOrchestrationContextExtensionMethods"
        || (lid.ContainingType.Name is "Task" or "ValueTask" or "TaskExtensions" && Samenstellers.Contains(lid.Name));

    // Another rule looks at its argument.
    private static bool IsConfigureAwait(IOperation operatie) => operatie is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" };
}
