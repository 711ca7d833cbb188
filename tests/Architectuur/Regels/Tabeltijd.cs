using System.Text.RegularExpressions;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>The service writes the column Timestamp by its own clock; what is ours goes by the virtual one and never reads it.</summary>
internal static partial class Tabeltijd
{
    public static IEnumerable<string> WordtGelezen(IEnumerable<Bestand> broncode) =>
        from bestand in broncode
        from m in Kolom().Matches(CSharp.ZonderCommentaar(bestand.Tekst))
        select $"{bestand.Pad}:{CSharp.Regelnummer(bestand.Tekst, m.Index)}: {m.Value}";

    [GeneratedRegex(@"\.Timestamp\b|""Timestamp""")]
    private static partial Regex Kolom();
}
