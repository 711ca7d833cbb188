using Microsoft.CodeAnalysis;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>Reading and writing is for activities: files, the network, storage, the ports, and logs that do not know of replay.</summary>
internal static class Buitenwereldregel
{
    private static readonly string[] Ruimten =
    [
        "System.IO.", "System.Net.", "System.Data.", "Azure.", "Microsoft.Graph.", "Microsoft.DurableTask.Client.", "Microsoft.EntityFrameworkCore.",
        "Microsoft.Extensions.Configuration.", "Microsoft.Extensions.DependencyInjection.",
    ];

    private static readonly HashSet<string> Typen = ["System.Console", "System.Diagnostics.Process", "System.Diagnostics.Trace", "System.Diagnostics.Debug"];

    // These touch nothing: a path is a text, and a reader reads what it was given.
    private static readonly HashSet<string> Toegestaan =
    [
        "System.IO.Path", "System.IO.Stream", "System.IO.MemoryStream", "System.IO.StreamReader", "System.IO.TextReader", "System.IO.StringReader",
        "System.IO.StringWriter", "System.IO.TextWriter", "System.Net.HttpStatusCode", "System.Net.WebUtility",
    ];

    public static string? Overtreding(IOperation operatie) =>
        Leden.Gebruikt(operatie).Where(lid => lid.ContainingType is not null).Select(Overtreding).FirstOrDefault(o => o is not null)
        ?? (IsEigenLog(operatie) ? "a log of its own tells everything again in a replay; the context makes one that does not" : null);

    private static string? Overtreding(ISymbol lid)
    {
        var type = Gebruik.Naam(lid.ContainingType);
        var isBuiten = Typen.Contains(type) || IsOpenVanBestand(lid)
            || (Array.Exists(Ruimten, ruimte => type.StartsWith(ruimte, StringComparison.Ordinal)) && !Toegestaan.Contains(type)
                && !type.EndsWith("Exception", StringComparison.Ordinal));
        return isBuiten ? $"{type} is I/O"
            : IsPoort(lid.ContainingType) ? $"{type} is a port, and those are for activities"
            : null;
    }

    private static bool IsOpenVanBestand(ISymbol lid) =>
        lid is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.Name: "StreamReader", Parameters: [{ Type.SpecialType: SpecialType.System_String }, ..] };

    // Our interfaces beside the orchestrators are the ports.
    private static bool IsPoort(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Interface, DeclaringSyntaxReferences.IsEmpty: false } && type.ContainingNamespace.Name == "Orchestrations";

    private static bool IsEigenLog(IOperation operatie) =>
        operatie is Microsoft.CodeAnalysis.Operations.IFieldReferenceOperation
            or Microsoft.CodeAnalysis.Operations.IPropertyReferenceOperation
            or Microsoft.CodeAnalysis.Operations.IParameterReferenceOperation
        && operatie.Type?.Name is "ILogger" or "ILoggerFactory";
}
