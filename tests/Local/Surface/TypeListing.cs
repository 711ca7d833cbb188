using System.Reflection;

namespace InzetOpMaat.Local.Tests;

/// <summary>A public type and its public and protected members, each a line, as in the listings of the real packages.</summary>
/// <param name="Name">With its namespace.</param>
/// <param name="Kind">class, sealed class, interface and so on.</param>
/// <param name="Members">What the type itself declares; of an enum, each name with its value.</param>
internal sealed record TypeListing(string Name, string Kind, IReadOnlyCollection<string> Members)
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<TypeListing> Of(Assembly assembly) => assembly.GetTypes()
        .Where(IsVisible)
        .Select(type => new TypeListing(
            $"{type.Namespace}.{TypeNames.Nested(type)}{TypeNames.Constraints(type.GetGenericArguments())}",
            KindOf(type),
            [.. type.IsEnum ? Values(type) : MembersOf(type)]));

    /// <summary>Reads a listing: blocks with an empty line between, the type first and then its members.</summary>
    public static IEnumerable<TypeListing> Parse(string listing)
    {
        var lines = listing.Split('\n').Where(line => !line.StartsWith('#'));
        foreach (var block in string.Join('\n', lines).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var text = block.Trim('\n').Split('\n');
            var header = text[0].Split(" : ")[0];
            var constraints = text[0].IndexOf(" where ", StringComparison.Ordinal);
            var kind = header[..header.LastIndexOf(' ', header.IndexOf('.', StringComparison.Ordinal))];
            var name = header[(kind.Length + 1)..].Split(" where ")[0] + (constraints < 0 ? "" : ConstraintsIn(text[0][constraints..]));
            var members = text.Skip(1).Select(line => line.Trim());
            yield return new TypeListing(name, kind, [.. kind == "enum" ? members.SelectMany(line => line.Split(", ")) : members]);
        }
    }

    // A header reads: kind name where T : a, b : base, base. Only the first part after the constraint's colon is the constraint.
    private static string ConstraintsIn(string text)
    {
        var parts = text.Split(" : ");
        return parts.Length < 2 ? "" : $"{parts[0]} : {parts[1]}";
    }

    private static bool IsVisible(Type type) =>
        type.IsPublic || (type.IsNestedPublic && IsVisible(type.DeclaringType!));

    private static string KindOf(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static IEnumerable<string> Values(Type type) => type
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => $"{field.Name}={field.GetRawConstantValue()}");

    private static IEnumerable<string> MembersOf(Type type) =>
    [
        .. type.GetConstructors(Declared).Where(MemberLines.IsVisible).Select(MemberLines.Constructor),
        .. type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily).Select(MemberLines.Field),
        .. type.GetProperties(Declared)
            .Where(property => MemberLines.IsVisible(property.GetMethod) || MemberLines.IsVisible(property.SetMethod))
            .Select(MemberLines.Property),
        .. type.GetEvents(Declared).Select(member => $"event {TypeNames.Name(member.EventHandlerType!)} {member.Name}"),
        .. type.GetMethods(Declared)
            .Where(MemberLines.IsVisible)
            .Where(method => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
            .Where(method => method.Name is not ("<Clone>$" or "PrintMembers"))
            .Select(MemberLines.Method),
    ];
}
