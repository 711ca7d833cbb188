using System.Text.RegularExpressions;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>Looks at C# as text: enough for these rules, and it needs no compiler.</summary>
internal static partial class CSharp
{
    /// <summary>The code with its comments, and with or without what stands in its strings, made blank.</summary>
    public static string ZonderCommentaar(string code, bool ookZonderTekst = false) =>
        Onderdelen().Replace(code, onderdeel => onderdeel.Groups["commentaar"].Success || ookZonderTekst ? Blanco(onderdeel.Value) : onderdeel.Value);

    public static string AlleenCode(string code) => ZonderCommentaar(code, ookZonderTekst: true);

    /// <summary>The names of the types that the code declares.</summary>
    public static IEnumerable<string> Typenamen(string code) =>
        Typedeclaratie().Matches(AlleenCode(code)).Select(m => m.Groups["naam"].Value);

    /// <summary>The text between the parenthesis or brace at this index and the one that closes it.</summary>
    public static string Binnenkant(string code, int opening)
    {
        var (open, dicht) = code[opening] == '(' ? ('(', ')') : ('{', '}');
        var diepte = 0;
        for (var i = opening; i < code.Length; i++)
        {
            diepte += code[i] == open ? 1 : code[i] == dicht ? -1 : 0;
            if (diepte == 0)
            {
                return code[(opening + 1)..i];
            }
        }

        return code[(opening + 1)..];
    }

    /// <summary>The arguments of a call, split at the commas that are its own.</summary>
    public static IReadOnlyList<string> Argumenten(string binnenkant)
    {
        var argumenten = new List<string>();
        var (diepte, begin) = (0, 0);
        for (var i = 0; i < binnenkant.Length; i++)
        {
            diepte += "([{".Contains(binnenkant[i]) ? 1 : ")]}".Contains(binnenkant[i]) ? -1 : 0;
            if (diepte == 0 && binnenkant[i] == ',')
            {
                argumenten.Add(binnenkant[begin..i].Trim());
                begin = i + 1;
            }
        }

        argumenten.Add(binnenkant[begin..].Trim());
        return argumenten;
    }

    public static int Regelnummer(string code, int index) => code.AsSpan(0, index).Count('\n') + 1;

    private static string Blanco(string tekst) => NietWit().Replace(tekst, " ");

    [GeneratedRegex("""
        (?<commentaar>//[^\n]*|/\*.*?\*/)
        |\$*"{3}.*?"{3,}
        |(?:@\$?|\$@)"(?:[^"]|"")*"
        |\$?"(?:\\.|[^"\\\n])*"
        |'(?:\\.|[^'\\\n])+'
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Onderdelen();

    [GeneratedRegex(@"\b(?:class|interface|enum|struct|record(?:\s+(?:class|struct))?)\s+(?<naam>[A-Z]\w*)")]
    private static partial Regex Typedeclaratie();

    [GeneratedRegex(@"[^\s]")]
    private static partial Regex NietWit();
}
