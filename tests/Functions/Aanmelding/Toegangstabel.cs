using System.Text;

namespace InzetOpMaat.Functions.Tests;

/// <summary>The decisions as a table in Markdown, between two marks of a page.</summary>
internal static class Toegangstabel
{
    private const string Begin = "<!-- tabel -->\n";
    private const string Einde = "<!-- /tabel -->";

    private static readonly Dictionary<Rol, string> Koppen = new()
    {
        [Rol.Baliemedewerker] = "bal",
        [Rol.Poortwachter] = "pwa",
        [Rol.Intaker] = "int",
        [Rol.Consulent] = "con",
        [Rol.Trainer] = "tra",
        [Rol.Werkcoach] = "wco",
        [Rol.Werkmakelaar] = "wma",
        [Rol.Participatiemakelaar] = "pma",
        [Rol.Jobcoach] = "job",
        [Rol.Manager] = "man",
        [Rol.Beleidsmedewerker] = "bel",
        [Rol.Beheerder] = "beh",
        [Rol.Systeem] = "sys",
    };

    /// <summary>The page with the table as it should be.</summary>
    public static string In(string pagina)
    {
        var voor = pagina[..(pagina.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)];
        return voor + Tabel() + pagina[pagina.IndexOf(Einde, StringComparison.Ordinal)..];
    }

    private static string Tabel()
    {
        var rollen = Enum.GetValues<Rol>();
        var tabel = new StringBuilder();
        tabel.Append("| operation | ").AppendJoin(" | ", rollen.Select(rol => Koppen[rol])).Append(" |\n| --- |");
        tabel.Insert(tabel.Length, " :-: |", rollen.Length).Append('\n');
        foreach (var route in Route.Alle.Where(route => !Bevoegdheden.IsAnoniem(route.Functie)))
        {
            var wie = Bevoegdheden.Van(route.Functie);
            tabel.Append("| `").Append(route.Methode).Append(" /").Append(route.Sjabloon).Append("` ").Append(route.Functie).Append(" | ")
                .AppendJoin(" | ", rollen.Select(rol => wie.Contains(rol) ? "x" : " ")).Append(" |\n");
        }

        tabel.Append("\nWithout a token: ")
            .AppendJoin(", ", Route.Alle.Where(route => Bevoegdheden.IsAnoniem(route.Functie)).Select(route => $"`{route.Methode} /{route.Sjabloon}`"))
            .Append(".\n");
        return tabel.ToString();
    }
}
