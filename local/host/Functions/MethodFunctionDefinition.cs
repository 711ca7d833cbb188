using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace InzetOpMaat.Local.Host;

/// <summary>The definition of a function as middleware sees it.</summary>
internal sealed class MethodFunctionDefinition(string name, MethodInfo method) : FunctionDefinition
{
    public override string Id => Name;

    public override string Name { get; } = name;

    public override string EntryPoint { get; } = $"{method.DeclaringType!.FullName}.{method.Name}";

    public override string PathToAssembly { get; } = method.DeclaringType!.Assembly.Location;

    public override ImmutableArray<FunctionParameter> Parameters { get; } =
        [.. method.GetParameters().Select(parameter => new FunctionParameter(parameter.Name!, parameter.ParameterType, parameter.HasDefaultValue, parameter.DefaultValue))];

    public override IImmutableDictionary<string, BindingMetadata> InputBindings { get; } = Inputs(method);

    public override IImmutableDictionary<string, BindingMetadata> OutputBindings { get; } = Outputs(method);

    private static ImmutableDictionary<string, BindingMetadata> Inputs(MethodInfo method)
        => method.GetParameters()
            .Select(parameter => (Parameter: parameter, Binding: parameter.GetCustomAttribute<BindingAttribute>()))
            .Where(pair => pair.Binding is not null)
            .Select(pair => new Metadata(pair.Parameter.Name!, TypeOf(pair.Binding!), BindingDirection.In))
            .ToImmutableDictionary(metadata => metadata.Name, BindingMetadata (metadata) => metadata);

    private static ImmutableDictionary<string, BindingMetadata> Outputs(MethodInfo method)
        => method.GetParameters().Any(parameter => parameter.IsDefined(typeof(HttpTriggerAttribute)))
            ? ImmutableDictionary<string, BindingMetadata>.Empty.Add("$return", new Metadata("$return", "http", BindingDirection.Out))
            : ImmutableDictionary<string, BindingMetadata>.Empty;

    // HttpTriggerAttribute is "httpTrigger", as in the metadata that the real SDK makes at build time.
    private static string TypeOf(BindingAttribute binding)
    {
        var type = binding.GetType().Name;
        return char.ToLowerInvariant(type[0]) + type[1..^nameof(Attribute).Length];
    }

    private sealed class Metadata(string name, string type, BindingDirection direction) : BindingMetadata
    {
        public override string Name { get; } = name;

        public override string Type { get; } = type;

        public override BindingDirection Direction { get; } = direction;
    }
}
