using System.Buffers.Text;
using System.Text;

namespace InzetOpMaat.Functions;

/// <summary>Where the next page begins, in a form that nobody takes for something to fill in.</summary>
internal static class Bladwijzer
{
    public static string Maak(string plaats) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(plaats));

    /// <summary>Null when it is none of ours.</summary>
    public static string? Lees(string tekst)
    {
        if (!Base64Url.IsValid(tekst))
        {
            return null;
        }

        var plaats = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(tekst));
        return plaats.All(teken => teken is >= ' ' and <= '~') ? plaats : null;
    }
}
