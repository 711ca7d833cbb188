using System.Text;

namespace InzetOpMaat.Functions;

/// <summary>
/// CSV by RFC 4180, with a separator of choice and any end of line. A quote in the wrong place spoils its own record only:
/// reading goes on, so that whoever sent the file hears of every mistake at once.
/// </summary>
internal static class Csvlezer
{
    /// <summary>The records in order, with the header first; an empty line is a record of one empty cell.</summary>
    public static IEnumerable<Csvregel> Lees(string tekst, char scheiding)
    {
        var cellen = new List<string>();
        var cel = new StringBuilder();
        var (goed, plaats) = (true, tekst.StartsWith('\uFEFF') ? 1 : 0);
        while (plaats < tekst.Length)
        {
            var aangehaald = tekst[plaats] == '"';
            plaats = aangehaald ? Aangehaald(tekst, plaats + 1, cel, ref goed) : plaats;
            var einde = tekst.AsSpan(plaats).IndexOfAny(scheiding, '\r', '\n') is >= 0 and var lengte ? plaats + lengte : tekst.Length;
            var kaal = tekst.AsSpan(plaats, einde - plaats);
            goed &= aangehaald ? kaal.IsEmpty : !kaal.Contains('"');
            cellen.Add(cel.Append(kaal).ToString());
            cel.Clear();
            plaats = einde + 1;
            if (einde < tekst.Length && tekst[einde] == scheiding)
            {
                if (plaats == tekst.Length)
                {
                    cellen.Add("");
                }

                continue;
            }

            yield return new(cellen, goed);
            plaats += einde + 1 < tekst.Length && tekst[einde] == '\r' && tekst[einde + 1] == '\n' ? 1 : 0;
            (cellen, goed) = ([], true);
        }

        if (cellen.Count > 0)
        {
            yield return new(cellen, goed);
        }
    }

    /// <summary>The place after the closing quote. A quote that never closes would swallow the rest: it ends with its line.</summary>
    private static int Aangehaald(string tekst, int plaats, StringBuilder cel, ref bool goed)
    {
        for (var begin = plaats; ;)
        {
            var einde = tekst.IndexOf('"', begin);
            if (einde < 0)
            {
                goed = false;
                var regel = tekst.AsSpan(plaats).IndexOfAny('\r', '\n');
                return regel < 0 ? tekst.Length : plaats + regel;
            }

            cel.Append(tekst, begin, einde - begin);
            if (einde + 1 == tekst.Length || tekst[einde + 1] != '"')
            {
                return einde + 1;
            }

            cel.Append('"');
            begin = einde + 2;
        }
    }
}

/// <summary>One record.</summary>
/// <param name="Goed">Whether every quote is where it may be.</param>
internal sealed record Csvregel(IReadOnlyList<string> Cellen, bool Goed);
