using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>
/// An orchestrator is replayed, so its code may look at nothing but its context, and wait for nothing else. Orchestrator
/// code is every function with an orchestration trigger and all of ours that is run from there.
/// </summary>
internal static class Determinisme
{
    private static readonly Func<IOperation, string?>[] VanOrchestrators =
    [
        Klokregel.Overtreding, Toevalregel.Overtreding, Draadregel.Overtreding, Buitenwereldregel.Overtreding, Omgevingsregel.Overtreding,
        Volgorderegel.Overtreding, Timerregel.Overtreding, Gebeurtenisregel.Overtreding, Taakregel.Overtreding,
    ];

    private static readonly Func<IOperation, string?>[] VanHetDomein =
    [
        Klokregel.Overtreding, Toevalregel.Overtreding, Draadregel.Overtreding, Buitenwereldregel.Overtreding, Omgevingsregel.Overtreding, Taakregel.Overtreding,
    ];

    public static IEnumerable<string> InOrchestrators(CSharpCompilation compilatie) =>
        Overtredingen(Bereik.Vanaf(compilatie, Orchestrators(compilatie)), VanOrchestrators);

    /// <summary>The members that an orchestrator can come to.</summary>
    public static IReadOnlyList<string> Orchestratorcode(CSharpCompilation compilatie) =>
        [.. Bereik.Vanaf(compilatie, Orchestrators(compilatie)).Select(h => $"{h.Lid.ContainingType.Name}.{h.Lid.Name}").Distinct()];

    /// <summary>A domain that looks only at its parameters can be called from anywhere; how it walks through a set is its own affair.</summary>
    public static IEnumerable<string> InAlles(CSharpCompilation compilatie) =>
        Overtredingen(Bereik.Vanaf(compilatie, Leden.Alle(compilatie)), VanHetDomein);

    private static IEnumerable<ISymbol> Orchestrators(CSharpCompilation compilatie) =>
        Leden.Alle(compilatie).OfType<IMethodSymbol>().Where(methode => methode.Parameters.Any(p => Leden.Heeft(p, "OrchestrationTriggerAttribute")));

    private static IEnumerable<string> Overtredingen(IEnumerable<Handeling> handelingen, Func<IOperation, string?>[] regels) =>
        (from handeling in handelingen
         from regel in regels
         let overtreding = regel(handeling.Operatie)
         where overtreding is not null
         let plaats = handeling.Operatie.Syntax.GetLocation().GetLineSpan()
         select $"{plaats.Path}:{plaats.StartLinePosition.Line + 1}: {overtreding}, in {handeling.Lid.ToDisplayString()}").Distinct();
}
