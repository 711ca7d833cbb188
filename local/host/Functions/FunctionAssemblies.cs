using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Local.Host;

/// <summary>The app's assembly and those that it refers to, as far as they can hold functions.</summary>
internal static class FunctionAssemblies
{
    private static readonly string Attributes = typeof(FunctionAttribute).Assembly.GetName().Name!;

    public static IReadOnlyList<Type> ClassesOf(Assembly? app)
    {
        var found = new Dictionary<string, Assembly>(StringComparer.Ordinal);
        if (app is not null)
        {
            Visit(app, found);
        }

        return [.. found.Values.SelectMany(assembly => assembly.GetExportedTypes())];
    }

    private static void Visit(Assembly assembly, Dictionary<string, Assembly> found)
    {
        var references = assembly.GetReferencedAssemblies();
        if (!references.Any(reference => reference.Name == Attributes) || !found.TryAdd(assembly.FullName!, assembly))
        {
            return;
        }

        foreach (var reference in references.Where(reference => !IsOfPlatform(reference.Name!)))
        {
            Visit(Assembly.Load(reference), found);
        }
    }

    private static bool IsOfPlatform(string name)
        => name.StartsWith("System", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal) || name is "netstandard" or "mscorlib";
}
