using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>Members of types, and which of them an operation uses.</summary>
internal static class Leden
{
    public static bool Heeft(ISymbol symbool, string attribuut) => symbool.GetAttributes().Any(a => a.AttributeClass?.Name == attribuut);

    /// <summary>The members that are used, or the type when it is only named.</summary>
    public static IEnumerable<ISymbol> Gebruikt(IOperation operatie) => Kandidaten(operatie).OfType<ISymbol>();

    /// <summary>Every member of every type in the source.</summary>
    public static IEnumerable<ISymbol> Alle(CSharpCompilation compilatie) => Typen(compilatie.Assembly.GlobalNamespace).SelectMany(type => type.GetMembers());

    /// <summary>By interface member and by virtual member: what implements or overrides it in the source.</summary>
    public static ILookup<ISymbol, ISymbol> Uitvoeringen(CSharpCompilation compilatie)
    {
        var vanInterfaces =
            from type in Typen(compilatie.Assembly.GlobalNamespace)
            from lid in type.AllInterfaces.SelectMany(i => i.GetMembers())
            let uitvoering = type.FindImplementationForInterfaceMember(lid)
            where uitvoering is not null
            select (Van: lid.OriginalDefinition, Door: uitvoering);
        var vanBasis =
            from lid in Alle(compilatie)
            let basis = (lid as IMethodSymbol)?.OverriddenMethod ?? (ISymbol?)(lid as IPropertySymbol)?.OverriddenProperty
            where basis is not null
            select (Van: basis.OriginalDefinition, Door: lid);
        return vanInterfaces.Concat(vanBasis).ToLookup(paar => paar.Van, paar => paar.Door, SymbolEqualityComparer.Default);
    }

    /// <summary>Fields and properties that get their value when the type is made, or first used.</summary>
    public static IEnumerable<ISymbol> Initializers(ISymbol lid) => lid is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor
        ? constructor.ContainingType.GetMembers().Where(ander => ander.IsStatic == constructor.IsStatic && HeeftWaarde(ander)).Concat(BasisVan(constructor))
        : [];

    private static IEnumerable<ISymbol?> Kandidaten(IOperation operatie) => operatie switch
    {
        IInvocationOperation aanroep => [aanroep.TargetMethod],
        IObjectCreationOperation nieuw => [nieuw.Constructor],
        IPropertyReferenceOperation eigenschap => [eigenschap.Property, eigenschap.Property.GetMethod, eigenschap.Property.SetMethod],
        IMemberReferenceOperation lid => [lid.Member],
        IBinaryOperation teken => [teken.OperatorMethod],
        IUnaryOperation teken => [teken.OperatorMethod],
        IConversionOperation omzetting => [omzetting.OperatorMethod],
        IWithOperation kopie => [kopie.CloneMethod],
        _ => [],
    };

    private static IEnumerable<INamedTypeSymbol> Typen(INamespaceOrTypeSymbol ruimte) =>
        ruimte.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(lid => Typen(lid).Concat(lid is INamedTypeSymbol type ? [type] : []));

    private static bool HeeftWaarde(ISymbol lid) => lid.DeclaringSyntaxReferences.Any(verwijzing =>
        verwijzing.GetSyntax() is VariableDeclaratorSyntax { Initializer: not null } or PropertyDeclarationSyntax { Initializer: not null });

    private static IEnumerable<ISymbol> BasisVan(IMethodSymbol constructor) =>
        constructor.ContainingType.BaseType?.InstanceConstructors.Where(c => !constructor.IsStatic && c.Parameters.IsEmpty) ?? [];
}
