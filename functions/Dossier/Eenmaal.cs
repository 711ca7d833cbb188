using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions;

/// <summary>
/// That a request with this Idempotency-Key makes one thing in a partition: the row is written with what it made. The
/// digest, by which another body is told from the same one, is salted with the partition.
/// </summary>
internal sealed record Eenmaal(string Sleutel, string Digest)
{
    public static Eenmaal VanBytes(HttpRequest verzoek, string partitie, ReadOnlySpan<byte> inhoud)
    {
        var sleutel = Idempotentiesleutel.Van(verzoek, verzoek.HttpContext.Gebruiker().MedewerkerId);
        byte[] gezouten = [.. Encoding.UTF8.GetBytes($"{partitie}\n{verzoek.Path}\n"), .. inhoud];
        return new($"verzoek.{sleutel.Rij}", Convert.ToHexStringLower(SHA256.HashData(gezouten)));
    }

    public static Eenmaal Van<T>(HttpRequest verzoek, string partitie, T inhoud) =>
        VanBytes(verzoek, partitie, Encoding.UTF8.GetBytes(Opslagformaat.Schrijf(inhoud)));

    /// <summary>The number of what the same request made before; null when it did not.</summary>
    /// <exception cref="ProbleemException">409: the key belongs to another request.</exception>
    public async Task<int?> Eerder(Opslag opslag, string partitie) => await opslag.Lees<Gemaakt>(partitie, Sleutel) switch
    {
        null => null,
        { Waarde: var gemaakt } when gemaakt.Digest == Digest => gemaakt.Nummer,
        _ => throw ProbleemException.Strijdig("Deze Idempotency-Key hoort bij een ander verzoek."),
    };

    public void Noteer(Werkeenheid werk, int nummer) => werk.Voegtoe(Sleutel, new Gemaakt(nummer, Digest));
}

/// <summary>What a key made.</summary>
internal sealed record Gemaakt(int Nummer, string Digest);
