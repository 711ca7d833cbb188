using System.IO.Compression;
using System.Security.Cryptography;

namespace InzetOpMaat.Functions;

/// <summary>A file of the screens: as it is, and compressed, both made once.</summary>
internal sealed class Schermbestand
{
    private readonly Lazy<byte[]> _brotli;

    public Schermbestand(string naam, byte[] inhoud)
    {
        Naam = naam;
        Inhoud = inhoud;
        Kenmerk = $"\"{Convert.ToHexStringLower(SHA256.HashData(inhoud)[..12])}\"";
        _brotli = new(() => Comprimeer(inhoud));
    }

    public string Naam { get; }

    public byte[] Inhoud { get; }

    /// <summary>The ETag of its content.</summary>
    public string Kenmerk { get; }

    public byte[] Brotli => _brotli.Value;

    public string Mediatype => Path.GetExtension(Naam) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".woff2" => "font/woff2",
        _ => "application/octet-stream",
    };

    /// <summary>A font is compressed already.</summary>
    public bool IsSamendrukbaar => Path.GetExtension(Naam) != ".woff2";

    private static byte[] Comprimeer(byte[] inhoud)
    {
        using var uit = new MemoryStream();
        using (var brotli = new BrotliStream(uit, CompressionLevel.Optimal))
        {
            brotli.Write(inhoud);
        }

        return uit.ToArray();
    }
}
