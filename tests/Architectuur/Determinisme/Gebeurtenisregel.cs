using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>A wait for an event that gave up by itself still takes the next event of that name (docs/besluiten/0004).</summary>
internal static class Gebeurtenisregel
{
    public static string? Overtreding(IOperation operatie) =>
        operatie is IInvocationOperation { TargetMethod: { Name: "WaitForExternalEvent" } wacht } && wacht.Parameters.Any(p => p.Type.Name == nameof(TimeSpan))
            ? "a wait for an event with a timeout keeps taking events after it"
            : null;
}
