using System.Security.Cryptography;
using System.Text;

namespace InzetOpMaat.Functions;

/// <summary>
/// What an idempotency key stands for: the ids that were made for it, once, and a digest by which another body is told
/// from the same one. The digest is salted with a random id, so it gives no personal value away to who guesses.
/// </summary>
internal sealed record Meldingsafdruk(
    string KlantreisId,
    string PersoonId,
    string HuishoudenId,
    DateTimeOffset GemeldOp,
    string Wie,
    string Digest)
{
    public static Meldingsafdruk Maak(Melding melding, string wie, DateTimeOffset nu, NieuwId nieuwId)
    {
        var klantreisId = nieuwId().ToString();
        return new(
            klantreisId,
            nieuwId().ToString(),
            melding.HuishoudenId ?? nieuwId().ToString(),
            nu,
            wie,
            Verteer(klantreisId, melding));
    }

    public bool IsVan(Melding melding) => Verteer(KlantreisId, melding) == Digest;

    private static string Verteer(string zout, Melding melding) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{zout}\n{Opslagformaat.Schrijf(melding)}")));
}
