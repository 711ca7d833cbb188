using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InzetOpMaat.EndToEnd.Tests;

/// <summary>Makes of one operation a request that is wrong in one to three ways; the same chance gives the same request.</summary>
/// <param name="ids">What is filled in for the parameters of an address, by name.</param>
internal sealed class Mutatie(Random kans, IReadOnlyDictionary<string, string> ids)
{
    private string _lichaam = "";
    private byte[]? _bytes;
    private string _mediatype = "";
    private string _methode = "";
    private string _query = "";
    private Dictionary<string, string> _koppen = [];
    private List<string> _segmenten = [];

    /// <param name="geef">Told what was sent, to say it when it goes wrong.</param>
    public HttpRequestMessage Maak(Contractverzoek basis, Uri adres, string token, Action<string> geef)
    {
        _methode = basis.Methode;
        _mediatype = basis.Mediatype;
        _lichaam = basis.Lichaam?.ToJsonString() ?? (basis.Methode == "GET" ? "" : "{}");
        _segmenten = [.. basis.Pad.Trim('/').Split('/').Select(deel => deel is ['{', .. var naam, '}'] ? ids.GetValueOrDefault(naam, "1") : deel)];
        _koppen = new() { ["Authorization"] = $"Bearer {token}", ["If-Match"] = "*", ["Idempotency-Key"] = $"fuzz-{kans.Next()}" };
        for (var keer = kans.Next(1, 4); keer > 0; keer--)
        {
            Muteer(basis);
        }

        geef($"{_methode} /{string.Join('/', _segmenten)}{_query} {string.Join("; ", _koppen.Where(kop => kop.Key != "Authorization"))} {Kort(_lichaam)}");
        return Verzoek(adres);
    }

    private void Muteer(Contractverzoek basis)
    {
        switch (kans.Next(basis.Lichaam is null ? 4 : 12))
        {
            case 0:
                var deel = Een(Vreemd.Teksten);
                _segmenten[kans.Next(1, _segmenten.Count)] = kans.Next(2) == 0 ? Uri.EscapeDataString(deel) : deel.Replace('?', '!').Replace('#', '!');
                break;
            case 1 or 2:
                var naam = basis.Query.Count > 0 && kans.Next(4) > 0 ? Een(basis.Query) : Een(["x", "vervolg", "aantal", "$filter", "sorteer"]);
                _query += $"{(_query.Length == 0 ? '?' : '&')}{naam}={Uri.EscapeDataString(Een(Vreemd.Teksten))}";
                break;
            case 3:
                var (kop, waarden) = Een(Vreemd.Koppen);
                _koppen[kop] = Een(waarden);
                break;
            case 4:
                _methode = Een(["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "IETS"]);
                break;
            case 5:
                _lichaam = _lichaam[..kans.Next(_lichaam.Length + 1)];
                break;
            case 6:
                _lichaam = Een(["", " ", "[]", "null", "\"x\"", "{\"a\":1", "\ufeff{}", new string('[', 5000), "[" + new string(' ', 200_000), $"{{\"x\":\"{new string('x', 300_000)}\"}}", new string('9', 100_000)]);
                break;
            case 7:
                _bytes = [.. Encoding.UTF8.GetBytes(_lichaam), .. new byte[] { 0xff, 0xfe, 0x00, 0xc0 }.Take(kans.Next(1, 5))];
                break;
            case 8 when kans.Next(40) == 0:
                _lichaam = new string(' ', 1_100_000) + _lichaam;
                break;
            default:
                Verwissel();
                break;
        }
    }

    /// <summary>Something else in the place of one value, or the same member once more.</summary>
    private void Verwissel()
    {
        const string Merk = "__hier__";
        try
        {
            var boom = JsonNode.Parse(_lichaam);
            var plekken = new List<Action>();
            Verzamel(boom, plekken, Merk);
            if (plekken.Count > 0)
            {
                Een(plekken)();
                var tekst = kans.Next(3) == 0 ? JsonSerializer.Serialize(Een(Vreemd.Teksten)) : Een(Vreemd.Json);
                _lichaam = boom!.ToJsonString().Replace($"\"{Merk}\"", tekst, StringComparison.Ordinal);
            }
        }
        catch (Exception fout) when (fout is JsonException or InvalidOperationException or ArgumentException)
        {
            // It was broken before in such a way that it is no JSON: broken enough.
        }
    }

    private static void Verzamel(JsonNode? knoop, List<Action> plekken, string merk)
    {
        switch (knoop)
        {
            case JsonObject velden:
                foreach (var veld in velden.ToList())
                {
                    plekken.Add(() => velden[veld.Key] = merk);
                    plekken.Add(() => velden.Remove(veld.Key));
                    Verzamel(veld.Value, plekken, merk);
                }

                plekken.Add(() => velden["vreemd"] = merk);
                break;
            case JsonArray lijst:
                for (var plaats = 0; plaats < lijst.Count; plaats++)
                {
                    var hier = plaats;
                    plekken.Add(() => lijst[hier] = merk);
                    Verzamel(lijst[plaats], plekken, merk);
                }

                plekken.Add(() => lijst.Add(merk));
                break;
        }
    }

    private HttpRequestMessage Verzoek(Uri adres)
    {
        var verzoek = new HttpRequestMessage(new HttpMethod(_methode), new Uri($"{adres.ToString().TrimEnd('/')}/{string.Join('/', _segmenten)}{_query}"));
        if (_lichaam.Length > 0 || _bytes is not null)
        {
            verzoek.Content = new ByteArrayContent(_bytes ?? Encoding.UTF8.GetBytes(_lichaam));
            verzoek.Content.Headers.ContentType = new MediaTypeHeaderValue(_mediatype);
        }

        foreach (var (naam, waarde) in _koppen.Where(kop => !kop.Value.Contains('\n', StringComparison.Ordinal)))
        {
            if (naam is "Content-Type" or "Content-Encoding")
            {
                verzoek.Content?.Headers.Remove(naam);
                verzoek.Content?.Headers.TryAddWithoutValidation(naam, waarde);
            }
            else
            {
                verzoek.Headers.TryAddWithoutValidation(naam, waarde);
            }
        }

        return verzoek;
    }

    private T Een<T>(IReadOnlyList<T> uit) => uit[kans.Next(uit.Count)];

    private static string Kort(string tekst) => tekst.Length <= 400 ? tekst : $"{tekst[..400]}... ({tekst.Length})";
}
