using System.Net;
using System.Text.RegularExpressions;

namespace InzetOpMaat.Functions;

/// <summary>Plain text as HTML: nothing is added but line breaks and links, so nothing can be said that was not passed.</summary>
public static partial class Tekstopmaak
{
    public static string Html(string tekst)
    {
        var veilig = WebUtility.HtmlEncode(tekst).ReplaceLineEndings("<br>\n");
        return Adres().Replace(veilig, "<a href=\"$0\">$0</a>");
    }

    /// <summary>An address in text that is encoded already; a closing point or comma belongs to the sentence.</summary>
    [GeneratedRegex(@"https?://[^\s<>""]*[^\s<>"".,;:!?)]", RegexOptions.CultureInvariant)]
    private static partial Regex Adres();
}
