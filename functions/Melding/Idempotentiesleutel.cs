using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions;

/// <summary>The header with which a caller may safely repeat a request. One caller's keys are not another's.</summary>
internal sealed record Idempotentiesleutel(string Partitie, string Rij)
{
    private const string Kop = "Idempotency-Key";
    private const int Langste = 255;

    /// <summary>What is wrong with the header; empty when it is good.</summary>
    public static IReadOnlyList<Invoerfout> Fouten(HttpRequest verzoek)
    {
        var sleutel = verzoek.Headers[Kop].ToString();
        return sleutel.Length is 0 or > Langste || sleutel.Any(teken => teken is < ' ' or > '~')
            ? [new(Kop, $"De header {Kop} is verplicht: 1 tot {Langste} leesbare ASCII-tekens.")]
            : [];
    }

    /// <summary>An id for what this key makes: the same key makes the same thing.</summary>
    public string AlsUuid() => new Guid(Convert.FromHexString(Rij)[..16]).ToString();

    public static Idempotentiesleutel Van(HttpRequest verzoek, string wie)
    {
        var sleutel = verzoek.Headers[Kop].ToString();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{wie}\n{sleutel}")));
        return new(hash[..2], hash);
    }
}
