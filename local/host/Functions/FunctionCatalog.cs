using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace InzetOpMaat.Local.Host;

/// <summary>The functions of an app, found by reflection.</summary>
internal sealed class FunctionCatalog
{
    private FunctionCatalog(IReadOnlyList<FunctionMethod> functions) => Functions = functions;

    public IReadOnlyList<FunctionMethod> Functions { get; }

    /// <exception cref="EmbeddedHostException">Two functions have one name, or a function has not exactly one trigger.</exception>
    public static FunctionCatalog Of(IEnumerable<Type> classes)
    {
        var functions = classes
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.IsDefined(typeof(FunctionAttribute)))
            .Select(method => new FunctionMethod(method))
            .OrderBy(function => function.Name, StringComparer.Ordinal)
            .ToList();
        var twice = functions.GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        return twice is null
            ? new FunctionCatalog(functions)
            : throw new EmbeddedHostException($"The function name '{twice.Key}' is used by {string.Join(" and ", twice.Select(function => function.Definition.EntryPoint))}.");
    }

    public IEnumerable<(FunctionMethod Function, TTrigger Trigger)> With<TTrigger>()
        where TTrigger : TriggerBindingAttribute
        => Functions.Where(function => function.Trigger is TTrigger).Select(function => (function, (TTrigger)function.Trigger));
}
