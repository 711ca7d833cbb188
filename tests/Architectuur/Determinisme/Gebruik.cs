using Microsoft.CodeAnalysis;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>What an operation uses, by name.</summary>
internal static class Gebruik
{
    /// <summary>The types whose members are used, with the member's name, or <c>.ctor</c>.</summary>
    public static IEnumerable<(string Type, string Lid)> Van(IOperation operatie) =>
        from lid in Leden.Gebruikt(operatie)
        where lid.ContainingType is not null
        select (Naam(lid.ContainingType), lid.Name);

    /// <summary>The full name, without type arguments.</summary>
    public static string Naam(ITypeSymbol type) => $"{type.ContainingNamespace?.ToDisplayString()}.{type.Name}";

    /// <summary>The first that is used of these: types by full name, or members as <c>Type.Member</c>.</summary>
    public static string? Verboden(IOperation operatie, IReadOnlySet<string> namen) =>
        Van(operatie).Select(gebruikt => namen.Contains(gebruikt.Type) ? gebruikt.Type
            : namen.Contains($"{gebruikt.Type}.{gebruikt.Lid}") ? $"{gebruikt.Type}.{gebruikt.Lid}" : null)
            .FirstOrDefault(naam => naam is not null);
}
