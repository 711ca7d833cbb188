using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>An expression or statement that can be run, and the member of ours it stands in.</summary>
internal sealed record Handeling(IOperation Operatie, ISymbol Lid);

/// <summary>
/// All that is run from some members on: their bodies, and those of what they call, make or read that is of ours. A call by
/// an interface or a virtual member reaches whatever implements it. What stands in <c>nameof</c> is not run, and an
/// activity is not either: an orchestrator only names it.
/// </summary>
internal sealed class Bereik
{
    private readonly CSharpCompilation _compilatie;
    private readonly HashSet<ISymbol> _gezien = new(SymbolEqualityComparer.Default);
    private readonly Queue<ISymbol> _teBekijken = [];
    private readonly ILookup<ISymbol, ISymbol> _uitvoeringen;

    private Bereik(CSharpCompilation compilatie)
    {
        _compilatie = compilatie;
        _uitvoeringen = Leden.Uitvoeringen(compilatie);
    }

    public static IEnumerable<Handeling> Vanaf(CSharpCompilation compilatie, IEnumerable<ISymbol> leden)
    {
        var bereik = new Bereik(compilatie);
        foreach (var lid in leden)
        {
            bereik.Bereikt(lid);
        }

        while (bereik._teBekijken.TryDequeue(out var lid))
        {
            foreach (var operatie in bereik.Lijven(lid).SelectMany(Uitgevoerd))
            {
                foreach (var gebruikt in Leden.Gebruikt(operatie))
                {
                    bereik.Bereikt(gebruikt);
                }

                yield return new(operatie, lid);
            }
        }
    }

    private void Bereikt(ISymbol lid)
    {
        lid = lid.OriginalDefinition;
        if (lid.DeclaringSyntaxReferences.IsEmpty && lid is not IMethodSymbol { MethodKind: MethodKind.Constructor } || IsActiviteit(lid) || !_gezien.Add(lid))
        {
            return;
        }

        _teBekijken.Enqueue(lid);
        foreach (var uitvoering in _uitvoeringen[lid])
        {
            Bereikt(uitvoering);
        }

        foreach (var initializer in Leden.Initializers(lid))
        {
            Bereikt(initializer);
        }
    }

    private IEnumerable<IOperation> Lijven(ISymbol lid) =>
        from verwijzing in lid.DeclaringSyntaxReferences
        let knoop = verwijzing.GetSyntax()
        from lijf in Lijven(knoop)
        let operatie = _compilatie.GetSemanticModel(knoop.SyntaxTree).GetOperation(lijf)
        where operatie is not null
        select operatie;

    // The accessors of a property are members of their own.
    private static IEnumerable<SyntaxNode> Lijven(SyntaxNode knoop) => knoop switch
    {
        BaseMethodDeclarationSyntax methode => [methode],
        AccessorDeclarationSyntax accessor => [accessor],
        ArrowExpressionClauseSyntax pijl => [pijl],
        VariableDeclaratorSyntax { Initializer: { } waarde } => [waarde],
        PropertyDeclarationSyntax { Initializer: { } waarde } => [waarde],
        TypeDeclarationSyntax { BaseList: { } basis } => basis.Types.OfType<PrimaryConstructorBaseTypeSyntax>(),
        _ => [],
    };

    private static IEnumerable<IOperation> Uitgevoerd(IOperation operatie) =>
        operatie is INameOfOperation ? [] : operatie.ChildOperations.SelectMany(Uitgevoerd).Prepend(operatie);

    private static bool IsActiviteit(ISymbol lid) =>
        lid is IMethodSymbol methode && methode.Parameters.Any(p => Leden.Heeft(p, "ActivityTriggerAttribute"));
}
