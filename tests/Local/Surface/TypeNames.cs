using System.Reflection;

namespace InzetOpMaat.Local.Tests;

/// <summary>Names of types as the listings of the real packages write them.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<string, string> Keywords = new()
    {
        ["System.String"] = "string",
        ["System.Int32"] = "int",
        ["System.Int64"] = "long",
        ["System.Boolean"] = "bool",
        ["System.Object"] = "object",
        ["System.Void"] = "void",
        ["System.Double"] = "double",
    };

    public static string Name(Type type) => type switch
    {
        { IsByRef: true } => "ref " + Name(type.GetElementType()!),
        { IsArray: true } => Name(type.GetElementType()!) + "[]",
        { IsGenericParameter: true } => type.Name,
        { IsGenericType: true } when Bare(type) == "Nullable" => Name(type.GetGenericArguments()[0]) + "?",
        { IsGenericType: true } => $"{Bare(type)}<{string.Join(",", type.GetGenericArguments().Select(Name))}>",
        _ => Keywords.GetValueOrDefault(type.FullName ?? "", type.Name),
    };

    /// <summary>The name with a question mark wherever null may come out.</summary>
    public static string Name(Type type, NullabilityInfo? info)
    {
        if (info is null)
        {
            return Name(type);
        }

        if (type.IsByRef)
        {
            return "ref " + Name(type.GetElementType()!, info);
        }

        var isNullableValue = type.IsGenericType && Bare(type) == "Nullable";
        var mark = info.ReadState == NullabilityState.Nullable && !isNullableValue ? "?" : "";
        if (type.IsArray)
        {
            return Name(type.GetElementType()!, info.ElementType) + "[]" + mark;
        }

        if (!type.IsGenericType || isNullableValue)
        {
            return Name(type) + mark;
        }

        var arguments = type.GetGenericArguments()
            .Select((argument, index) => Name(argument, info.GenericTypeArguments.ElementAtOrDefault(index)));
        return $"{Bare(type)}<{string.Join(",", arguments)}>{mark}";
    }

    /// <summary>The name with those of the types around it: Outer.Inner.</summary>
    public static string Nested(Type type) => (type.IsNested ? Nested(type.DeclaringType!) + "." : "") + Name(type);

    public static string Constraints(IEnumerable<Type> parameters) => string.Concat(parameters
        .Where(parameter => parameter.IsGenericParameter)
        .Select(parameter => (parameter.Name, Parts: Constraints(parameter)))
        .Where(constrained => constrained.Parts.Count > 0)
        .Select(constrained => $" where {constrained.Name} : {string.Join(", ", constrained.Parts)}"));

    private static List<string> Constraints(Type parameter)
    {
        var attributes = parameter.GenericParameterAttributes;
        var isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        List<string> parts = [];
        if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            parts.Add("class");
        }

        if (isStruct)
        {
            parts.Add("struct");
        }

        parts.AddRange(parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(Name));
        if (attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct)
        {
            parts.Add("new()");
        }

        return parts;
    }

    private static string Bare(Type type) => type.Name.Split('`')[0];
}
