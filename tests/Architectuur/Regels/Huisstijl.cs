using System.Text.RegularExpressions;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>What a file of ours never holds, and how long it may be.</summary>
internal static partial class Huisstijl
{
    private const int LangsteBestand = 400;
    private const int HoogsteMediaan = 60;

    public static IEnumerable<string> VraagtNaarDeHost(IEnumerable<Bestand> bestanden) =>
        from bestand in bestanden
        from m in Hostvraag().Matches(bestand.Tekst)
        select Plaats(bestand, m);

    public static IEnumerable<string> NietAscii(IEnumerable<Bestand> broncode) =>
        from bestand in broncode
        from m in BuitenAscii().Matches(CSharp.ZonderCommentaar(bestand.Tekst))
        select Plaats(bestand, m);

    public static IEnumerable<string> NietszeggendeNamen(IEnumerable<Bestand> broncode) =>
        from bestand in broncode
        from naam in CSharp.Typenamen(bestand.Tekst)
        where Nietszeggend().IsMatch(naam)
        select $"{bestand.Pad}: {naam}";

    public static IEnumerable<string> NietAf(IEnumerable<Bestand> bestanden) =>
        from bestand in bestanden
        from m in Onaf().Matches(bestand.Tekst)
        select Plaats(bestand, m);

    public static IEnumerable<string> TeLang(IEnumerable<Bestand> broncode) =>
        from bestand in broncode
        let regels = Regels(bestand)
        where regels > LangsteBestand
        select $"{bestand.Pad}: {regels} lines";

    public static IEnumerable<string> TeGrof(string map, IEnumerable<Bestand> broncode)
    {
        var lengten = broncode.Select(Regels).Order().ToList();
        if (lengten.Count > 0 && lengten[lengten.Count / 2] >= HoogsteMediaan)
        {
            yield return $"{map}: half of the files have {lengten[lengten.Count / 2]} lines or more";
        }
    }

    /// <summary>One namespace a project: the folder is the business step (docs/besluiten/0002).</summary>
    public static IEnumerable<string> AndereNamespace(string verwacht, IEnumerable<Bestand> broncode) =>
        from bestand in broncode
        from m in Namespacedeclaratie().Matches(CSharp.AlleenCode(bestand.Tekst))
        where m.Groups["naam"].Value != verwacht
        select $"{bestand.Pad}: {m.Groups["naam"].Value}, expected {verwacht}";

    public static IEnumerable<string> TechnischeMappen(IEnumerable<Bestand> broncode) =>
        from bestand in broncode
        from map in bestand.Pad.Split('/')[..^1]
        where Techniek().IsMatch(map)
        select bestand.Pad;

    private static string Plaats(Bestand bestand, Match m) => $"{bestand.Pad}:{CSharp.Regelnummer(bestand.Tekst, m.Index)}: {m.Value.Trim()}";

    private static int Regels(Bestand bestand) => bestand.Tekst.TrimEnd('\n').AsSpan().Count('\n') + 1;

    [GeneratedRegex(@"^[ \t]*#(?:if|elif)\b|KlantreisHost", RegexOptions.Multiline)]
    private static partial Regex Hostvraag();

    [GeneratedRegex(@"[^\x00-\x7F]+")]
    private static partial Regex BuitenAscii();

    [GeneratedRegex(@"Manager|Helper|Util")]
    private static partial Regex Nietszeggend();

    [GeneratedRegex(@"\b(?:TODO|FIXME|HACK)\b|\bNotImplementedException\b|\bSkip\s*=")]
    private static partial Regex Onaf();

    [GeneratedRegex(@"^\s*namespace\s+(?<naam>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespacedeclaratie();

    [GeneratedRegex("^(?:Models|Services|Interfaces|Helpers|Utils|Common|Shared|Extensions|Enums|Dtos)$", RegexOptions.IgnoreCase)]
    private static partial Regex Techniek();
}
