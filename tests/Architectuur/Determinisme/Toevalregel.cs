using Microsoft.CodeAnalysis;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>What is drawn differs in a replay; ids come from the context. Hash codes of texts differ from process to process.</summary>
internal static class Toevalregel
{
    private static readonly HashSet<string> Loterijen =
    [
        "System.Guid.NewGuid", "System.Guid.CreateVersion7", "System.Random", "System.Security.Cryptography.RandomNumberGenerator",
        "System.IO.Path.GetRandomFileName", "System.IO.Path.GetTempFileName", "System.HashCode", "System.Object.GetHashCode", "System.String.GetHashCode",
    ];

    public static string? Overtreding(IOperation operatie) =>
        Gebruik.Verboden(operatie, Loterijen) is { } loterij ? $"{loterij} gives something else in a replay" : null;
}
