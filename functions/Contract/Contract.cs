using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace InzetOpMaat.Functions;

/// <summary>The contract of this API as it is served: docs/api/openapi.yaml, in JSON, made once.</summary>
internal static class Contract
{
    private const string Bron = "openapi.yaml";

    private static readonly JsonSerializerOptions Leesbaar = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Lazy<byte[]> Tekst = new(Maak);

    public static ReadOnlyMemory<byte> Json => Tekst.Value;

    private static byte[] Maak()
    {
        using var bron = typeof(Contract).Assembly.GetManifestResourceStream(Bron)
            ?? throw new InvalidOperationException($"{Bron} zit niet in deze app.");
        using var lezer = new StreamReader(bron, Encoding.UTF8);
        return Encoding.UTF8.GetBytes(Contractlezer.Lees(lezer).ToJsonString(Leesbaar));
    }
}
