using System.Globalization;
using System.Text;

namespace InzetOpMaat.Functions;

/// <summary>The words of a name by which people are told apart.</summary>
internal static class Naamwoorden
{
    private static readonly HashSet<string> Tussenvoegsels =
        ["van", "de", "der", "den", "het", "t", "te", "ten", "ter", "in", "op", "aan", "el", "al", "la", "le", "du", "von", "da", "di", "dos", "s", "en"];

    /// <summary>Each once, in lower case, without accents and tussenvoegsels.</summary>
    public static IReadOnlyList<string> Van(string naam)
    {
        var plat = new StringBuilder();
        foreach (var teken in naam.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark)
            {
                plat.Append(char.IsLetterOrDigit(teken) ? char.ToLowerInvariant(teken) : ' ');
            }
        }

        var woorden = plat.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct();
        return [.. woorden.Where(woord => !Tussenvoegsels.Contains(woord))];
    }
}
