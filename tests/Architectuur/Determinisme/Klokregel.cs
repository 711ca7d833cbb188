using Microsoft.CodeAnalysis;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>The time is that of the context: a replay sees the same.</summary>
internal static class Klokregel
{
    private static readonly HashSet<string> Klokken =
    [
        "System.DateTime.Now", "System.DateTime.UtcNow", "System.DateTime.Today", "System.DateTimeOffset.Now", "System.DateTimeOffset.UtcNow",
        "System.TimeProvider", "System.Diagnostics.Stopwatch", "InzetOpMaat.Orchestrations.IKlok",
    ];

    public static string? Overtreding(IOperation operatie) =>
        Gebruik.Verboden(operatie, Klokken) is { } klok ? $"{klok} is another clock than that of the context" : null;
}
