using System.Text.RegularExpressions;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>
/// An orchestrator is replayed, so its code may look at nothing but its context. Orchestrator code is every file that
/// names the context, without the activities in it, and what those files use; the domain is held to the same.
/// </summary>
internal static partial class Determinisme
{
    public static IEnumerable<string> Overtredingen(IEnumerable<Bestand> code) =>
        from bestand in code
        let tekst = ZonderActiviteiten(CSharp.AlleenCode(bestand.Tekst))
        from plaats in Verboden().Matches(tekst).Select(m => (m.Index, m.Value))
            .Concat(Wachttijden(tekst))
            .Concat(OnopzegbareTimers(tekst))
        select $"{bestand.Pad}:{CSharp.Regelnummer(tekst, plaats.Index)}: {plaats.Value}";

    public static IReadOnlyList<Bestand> Orchestratorcode(IReadOnlyList<Bestand> bestanden)
    {
        var perType = bestanden.SelectMany(b => CSharp.Typenamen(b.Tekst).Select(naam => (naam, b))).ToLookup(p => p.naam, p => p.b);
        var gevonden = new HashSet<Bestand>(bestanden.Where(NoemtDeContext));
        var tebekijken = new Queue<Bestand>(gevonden);
        while (tebekijken.TryDequeue(out var bestand))
        {
            var namen = Typegebruik().Matches(ZonderActiviteiten(CSharp.AlleenCode(bestand.Tekst))).Select(m => m.Value).Distinct();
            foreach (var gebruikt in namen.SelectMany(naam => perType[naam]).Where(b => !HeeftActiviteiten(b) && gevonden.Add(b)))
            {
                tebekijken.Enqueue(gebruikt);
            }
        }

        return [.. gevonden];
    }

    private static bool NoemtDeContext(Bestand bestand) => CSharp.AlleenCode(bestand.Tekst).Contains("TaskOrchestrationContext", StringComparison.Ordinal);

    private static bool HeeftActiviteiten(Bestand bestand) => CSharp.AlleenCode(bestand.Tekst).Contains("[ActivityTrigger]", StringComparison.Ordinal);

    private static string ZonderActiviteiten(string code)
    {
        for (var m = Activiteit().Match(code); m.Success; m = Activiteit().Match(code, m.Index + m.Length))
        {
            var lijf = code.IndexOfAny(['{', ';'], m.Index);
            if (lijf >= 0 && code[lijf] == '{')
            {
                code = code.Remove(lijf + 1, CSharp.Binnenkant(code, lijf).Length);
            }
            else if (lijf >= 0)
            {
                code = code.Remove(m.Index + m.Length, lijf - m.Index - m.Length);
            }
        }

        return code;
    }

    private static IEnumerable<(int Index, string Value)> Wachttijden(string code) =>
        from m in Wachten().Matches(code)
        let argumenten = CSharp.Argumenten(CSharp.Binnenkant(code, m.Index + m.Length - 1))
        where argumenten.Count > 2 || (argumenten.Count == 2 && !Opzegging().IsMatch(argumenten[1]))
        select (m.Index, "a wait with a timeout keeps taking events after it");

    private static IEnumerable<(int Index, string Value)> OnopzegbareTimers(string code) =>
        from m in Timer().Matches(code)
        let argumenten = CSharp.Argumenten(CSharp.Binnenkant(code, m.Index + m.Length - 1))
        where argumenten.Count < 2 || argumenten[^1] is "CancellationToken.None" or "default"
        select (m.Index, "a timer that cannot be cancelled stays open");

    [GeneratedRegex(@"\bDateTime(?:Offset)?\.(?:Now|UtcNow|Today)\b|\bGuid\.(?:NewGuid|CreateVersion7)\b|\bTask\.(?:Delay|Run|Factory|Yield)\b|\bThread(?:Pool)?\.|\bEnvironment\.|\bFile\.|\bDirectory\.|\bHttpClient\b|\bnew Random\b|\bRandom\.|\bStopwatch\b|\bTimeProvider\b|\bIKlok\b|\bParallel\.|\bConfigureAwait\b")]
    private static partial Regex Verboden();

    [GeneratedRegex(@"\bWaitForExternalEvent\s*(?:<[^()]*?>)?\s*\(")]
    private static partial Regex Wachten();

    [GeneratedRegex(@"token|cancel|\bct\b", RegexOptions.IgnoreCase)]
    private static partial Regex Opzegging();

    [GeneratedRegex(@"\.CreateTimer\s*\(")]
    private static partial Regex Timer();

    [GeneratedRegex(@"\[ActivityTrigger\][^{;]*?\)\s*(?:=>)?")]
    private static partial Regex Activiteit();

    // A name where a type may stand: not a member, nor the declaration of one.
    [GeneratedRegex(@"(?<=\bnew\s+)[A-Z]\w*|(?<![.\w])[A-Z]\w*(?=\s*[.<>?\[\],)]|\s+[a-z_])")]
    private static partial Regex Typegebruik();
}
