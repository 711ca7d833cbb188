using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>Source files of ours as the compiler understands them.</summary>
internal static class Compilatie
{
    // What the projects import for each of their files; a file that needs none of it is not harmed.
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // A partial member that a source generator writes: the generators do not run here.
    private const string ZonderImplementatie = "CS8795";

    private static readonly string[] VanOns = ["InzetOpMaat.Domain", "InzetOpMaat.Orchestrations"];

    private static readonly Lazy<IReadOnlyList<MetadataReference>> Verwijzingen = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(pad => !VanOns.Contains(Path.GetFileNameWithoutExtension(pad)))
            .Select(pad => MetadataReference.CreateFromFile(pad)),
    ]);

    /// <exception cref="InvalidOperationException">The code does not compile; what it means is then not known.</exception>
    public static CSharpCompilation Van(IEnumerable<Bestand> code, string extraUsings = "")
    {
        var opties = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var compilatie = CSharpCompilation.Create(
            "onderzocht",
            code.Append(new Bestand("Usings.cs", Usings + extraUsings))
                .Select(bestand => CSharpSyntaxTree.ParseText(bestand.Tekst, opties, bestand.Pad)),
            Verwijzingen.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var fouten = compilatie.GetDiagnostics().Where(melding => melding.Severity == DiagnosticSeverity.Error && melding.Id != ZonderImplementatie).ToList();
        return fouten.Count == 0 ? compilatie : throw new InvalidOperationException(string.Join('\n', fouten));
    }
}
