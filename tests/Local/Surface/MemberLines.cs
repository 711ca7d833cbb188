using System.Reflection;
using System.Runtime.CompilerServices;

namespace InzetOpMaat.Local.Tests;

/// <summary>One member as a line of a listing.</summary>
internal static class MemberLines
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static bool IsVisible(MethodBase? method) =>
        method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    public static string Constructor(ConstructorInfo constructor) =>
        $"{Access(constructor)}ctor({Parameters(constructor)})";

    public static string Field(FieldInfo field)
    {
        var kind = field.IsLiteral ? "const " : field.IsStatic ? "static " : "";
        var value = field.IsLiteral ? $" = {field.GetRawConstantValue()}" : "";
        return $"{kind}{TypeNames.Name(field.FieldType, Nullability.Create(field))} {field.Name}{value}";
    }

    public static string Property(PropertyInfo property)
    {
        var accessor = (property.GetMethod ?? property.SetMethod)!;
        var isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var index = property.GetIndexParameters() is { Length: > 0 } parameters
            ? $"[{string.Join(", ", parameters.Select(parameter => $"{TypeNames.Name(parameter.ParameterType)} {parameter.Name}"))}]"
            : "";
        var get = IsVisible(property.GetMethod) ? "get; " : "";
        var set = IsVisible(property.SetMethod) ? isInit ? "init; " : "set; " : "";
        var type = TypeNames.Name(property.PropertyType, Nullability.Create(property));
        return $"{Access(accessor)}{Modifiers(accessor)}{required}{type} {property.Name}{index} {{ {get}{set}}}";
    }

    public static string Method(MethodInfo method)
    {
        var arguments = method.GetGenericArguments();
        var generic = arguments.Length == 0 ? "" : $"<{string.Join(",", arguments.Select(TypeNames.Name))}>";
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        var obsolete = method.IsDefined(typeof(ObsoleteAttribute)) ? " [Obsolete]" : "";
        var type = TypeNames.Name(method.ReturnType, Nullability.Create(method.ReturnParameter));
        return $"{Access(method)}{Modifiers(method)}{type} {method.Name}{generic}({extension}{Parameters(method)})" +
            $"{TypeNames.Constraints(arguments)}{obsolete}";
    }

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Modifiers(MethodInfo method) =>
        method.DeclaringType!.IsInterface ? ""
        : method.IsStatic ? "static "
        : method.IsAbstract ? "abstract "
        : method is { IsVirtual: true, IsFinal: false } ? "virtual "
        : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var kind = parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : parameter.IsOut ? "out " : "";
        var text = $"{kind}{TypeNames.Name(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}";
        return parameter.HasDefaultValue ? $"{text} = {Default(parameter)}" : text;
    }

    private static string Default(ParameterInfo parameter) => parameter.RawDefaultValue switch
    {
        null => parameter.ParameterType.IsValueType ? "default" : "null",
        string text => $"\"{text}\"",
        var value => $"{value}",
    };
}
