using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace InzetOpMaat.Functions;

/// <summary>
/// Signed links to one appointment: base64url of a form byte, the last valid second (UTC), the id of the appointment
/// and an HMAC-SHA256 over all of it. The id is pseudonymous; nothing else about the klant is in the link.
/// </summary>
public sealed class Links(Linkopties opties, IKlok klok) : ILinks
{
    private const byte Vorm = 1;
    private const int Kop = 1 + sizeof(long);
    private const int LangsteToken = 512;

    // Keeps a signature for this purpose from ever being one for another.
    private static readonly byte[] Doel = "inzetopmaat/afspraak/1\n"u8.ToArray();

    public Uri VoorAfspraak(string afspraakId, DateTimeOffset geldigTot) =>
        new(opties.BasisUrl, $"/v1/mijn-afspraak/{Maak(afspraakId, geldigTot)}");

    internal string Maak(string afspraakId, DateTimeOffset geldigTot)
    {
        var inhoud = new byte[Kop + Encoding.UTF8.GetByteCount(afspraakId)];
        inhoud[0] = Vorm;
        BinaryPrimitives.WriteInt64BigEndian(inhoud.AsSpan(1), geldigTot.ToUnixTimeSeconds());
        Encoding.UTF8.GetBytes(afspraakId, inhoud.AsSpan(Kop));
        return Base64Url.EncodeToString([.. inhoud, .. Teken(inhoud)]);
    }

    public Linkuitslag Lees(string token)
    {
        if (token.Length > LangsteToken || !Base64Url.IsValid(token))
        {
            return new Linkuitslag.Ongeldig();
        }

        var bytes = Base64Url.DecodeFromChars(token);
        if (bytes.Length <= Kop + HMACSHA256.HashSizeInBytes)
        {
            return new Linkuitslag.Ongeldig();
        }

        var inhoud = bytes[..^HMACSHA256.HashSizeInBytes];
        if (!CryptographicOperations.FixedTimeEquals(Teken(inhoud), bytes.AsSpan(inhoud.Length)) || inhoud[0] != Vorm)
        {
            return new Linkuitslag.Ongeldig();
        }

        return BinaryPrimitives.ReadInt64BigEndian(inhoud.AsSpan(1)) < klok.Nu.ToUnixTimeSeconds()
            ? new Linkuitslag.Verlopen()
            : new Linkuitslag.Geldig(Encoding.UTF8.GetString(inhoud.AsSpan(Kop)));
    }

    private byte[] Teken(byte[] inhoud)
    {
        byte[] getekend = [.. Doel, .. inhoud];
        return HMACSHA256.HashData(opties.Sleutel, getekend);
    }
}
