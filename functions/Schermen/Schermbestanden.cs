using System.Collections.Frozen;

namespace InzetOpMaat.Functions;

/// <summary>The files of the screens, which the build puts in this assembly (docs/besluiten/0020).</summary>
internal static class Schermbestanden
{
    private const string Voorvoegsel = "schermen/";

    private static readonly Lazy<FrozenDictionary<string, Schermbestand>> Alle = new(Lees);

    /// <exception cref="ProbleemException">The app was built without its screens (404).</exception>
    public static Schermbestand Pagina => Alle.Value.GetValueOrDefault("index.html") ?? throw ProbleemException.NietGevonden("Dit scherm");

    /// <summary>Null when there is no such file. The page has its own addresses.</summary>
    public static Schermbestand? Zoek(string naam) => naam == "index.html" ? null : Alle.Value.GetValueOrDefault(naam);

    private static FrozenDictionary<string, Schermbestand> Lees()
    {
        var app = typeof(Schermbestanden).Assembly;
        return app.GetManifestResourceNames()
            .Where(naam => naam.StartsWith(Voorvoegsel, StringComparison.Ordinal))
            .Select(naam => new Schermbestand(naam[Voorvoegsel.Length..], Inhoud(app.GetManifestResourceStream(naam)!)))
            .ToFrozenDictionary(bestand => bestand.Naam, StringComparer.Ordinal);
    }

    private static byte[] Inhoud(Stream bron)
    {
        using (bron)
        {
            var inhoud = new byte[bron.Length];
            bron.ReadExactly(inhoud);
            return inhoud;
        }
    }
}
