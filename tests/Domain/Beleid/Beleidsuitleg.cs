using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Domain.Tests;

/// <summary>The tables of docs/beleid.md.</summary>
internal static class Beleidsuitleg
{
    public static string Momenten(Beleid beleid)
    {
        var tabel = new StringBuilder("| klantgroep | moment | elke | door | kan thuis |\n| --- | --- | --- | --- | --- |\n");
        foreach (var (groep, regels) in beleid.Klantgroepen)
        {
            foreach (var (soort, moment) in regels.Momenten)
            {
                var met = moment.MetGids ? ", waar nodig met de begeleider van DWT" : "";
                var richting = moment.Richting is { } gekozen ? $" ({gekozen.ToString().ToLowerInvariant()})" : "";
                var thuis = moment.ThuisElke switch { 0 => "nee", 1 => "ja", var elke => $"een op de {elke}" };
                tabel.Append(CultureInfo.InvariantCulture, $"| {groep} | {soort}{richting} | {moment.Interval.InWoorden()} | {moment.Rol}{met} | {thuis} |\n");
            }
        }

        return tabel.ToString();
    }

    public static string Aannames(JsonNode document, Beleid beleid)
    {
        var tekst = new StringBuilder();
        foreach (var deel in beleid.Aannames.GroupBy(aanname => aanname.Pointer.Split('/')[1]))
        {
            tekst.Append(CultureInfo.InvariantCulture, $"### {deel.Key}\n\n| waar | gekozen | waarom |\n| --- | --- | --- |\n");
            foreach (var aanname in deel)
                tekst.Append(CultureInfo.InvariantCulture, $"| `{aanname.Pointer[1..]}` | {Waarde(document.Op(aanname.Pointer))} | {aanname.Reden.Split("; te bevestigen")[0]} |\n");
            tekst.Append('\n');
        }

        return tekst.ToString();
    }

    private static string Waarde(JsonNode aanname)
    {
        var waarde = aanname["waarde"] switch
        {
            JsonArray lijst => string.Join(", ", lijst.Select(deel => deel!.ToString())),
            JsonObject dagen => string.Join(", ", dagen.Select(dag => dag.Key)),
            { } enkel => enkel.GetValueKind() switch
            {
                JsonValueKind.True => "ja",
                JsonValueKind.False => "nee",
                _ => enkel.ToString(),
            },
            null => "",
        };
        return aanname["eenheid"] is { } eenheid ? $"{waarde} {eenheid}" : waarde;
    }
}
