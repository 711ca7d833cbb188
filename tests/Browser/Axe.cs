using System.Text.Json;

namespace InzetOpMaat.Browser.Tests;

/// <summary>The accessibility checks of axe-core on what a page shows now: WCAG 2.2, level A and AA.</summary>
internal static class Axe
{
    private static readonly string[] Eisen = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    private static readonly Lazy<string> Bron = new(() => File.ReadAllText(Zoek()));

    /// <summary>A line for each element that fails a rule.</summary>
    public static async Task<IReadOnlyList<string>> Bevindingen(IPage pagina)
    {
        await pagina.EvaluateAsync(Bron.Value);
        var uitslag = await pagina.EvaluateAsync<JsonElement>(
            "eisen => axe.run(document, { runOnly: { type: 'tag', values: eisen } })", Eisen);
        return
        [
            .. from overtreding in uitslag.GetProperty("violations").EnumerateArray()
               from element in overtreding.GetProperty("nodes").EnumerateArray()
               select $"{overtreding.GetProperty("id")}: {element.GetProperty("target")[0]} {element.GetProperty("failureSummary")}",
        ];
    }

    /// <summary>As Node looks for a package: here, and in every folder above.</summary>
    private static string Zoek()
    {
        for (var map = new DirectoryInfo(Checkout.Map); map is not null; map = map.Parent)
        {
            var bestand = Path.Combine(map.FullName, "node_modules", "axe-core", "axe.min.js");
            if (File.Exists(bestand))
            {
                return bestand;
            }
        }

        throw new FileNotFoundException("axe-core is missing: run npm ci.");
    }
}
