using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>An orchestrator runs on one thread, and what it does next depends on its history alone.</summary>
internal static class Draadregel
{
    private static readonly HashSet<string> Draden =
    [
        "System.Threading.Tasks.Task.Delay", "System.Threading.Tasks.Task.Run", "System.Threading.Tasks.Task.Factory", "System.Threading.Tasks.Task.Yield",
        "System.Threading.Tasks.Task.ContinueWith", "System.Threading.Tasks.Task.Wait", "System.Threading.Tasks.Task.WaitAll",
        "System.Threading.Tasks.Task.WaitAny", "System.Threading.Tasks.Task.WaitAsync", "System.Threading.Tasks.Task.Start",
        "System.Threading.CancellationTokenSource.CancelAfter", "System.Threading.CancellationTokenSource.CancelAsync",
    ];

    // Of System.Threading only what cancels; of its tasks those that no rule names.
    private static readonly HashSet<string> Toegestaan =
    [
        "System.Threading.CancellationToken", "System.Threading.CancellationTokenSource", "System.Threading.CancellationTokenRegistration",
        "System.Threading.Tasks.Task", "System.Threading.Tasks.ValueTask",
    ];

    public static string? Overtreding(IOperation operatie)
    {
        if (operatie is ILockOperation)
        {
            return "a lock is for threads, and an orchestrator has but one";
        }

        if (operatie is IObjectCreationOperation { Arguments.Length: > 0, Type: { } type } && Gebruik.Naam(type) == "System.Threading.CancellationTokenSource")
        {
            return "a cancellation that the real clock gives";
        }

        if (operatie is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } aanroep)
        {
            return aanroep.Arguments is [{ Value.ConstantValue: { HasValue: true, Value: true } }] ? null : "ConfigureAwait leaves the orchestrator's thread";
        }

        var draad = Gebruik.Verboden(operatie, Draden) ?? Gebruik.Van(operatie).Select(gebruikt => gebruikt.Type).FirstOrDefault(IsVanDraden);
        return draad is null ? null : $"{draad} leaves the orchestrator's thread or time";
    }

    private static bool IsVanDraden(string type) =>
        type.StartsWith("System.Threading.", StringComparison.Ordinal) && !Toegestaan.Contains(type)
        && !type.EndsWith("Exception", StringComparison.Ordinal);
}
