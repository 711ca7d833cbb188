namespace InzetOpMaat.Functions;

/// <summary>Which documents a plan van aanpak takes: by the declared media type, and by how the content really begins.</summary>
internal static class Documentvorm
{
    public const int HoogsteAantalBytes = 10 * 1024 * 1024;

    private static readonly (string Mediatype, string Extensie, byte[] Begin)[] Vormen =
    [
        ("application/pdf", "pdf", "%PDF-"u8.ToArray()),
        ("image/jpeg", "jpg", [0xFF, 0xD8, 0xFF]),
        ("image/png", "png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", [0x50, 0x4B, 0x03, 0x04]),
    ];

    /// <summary>The media type, without parameters.</summary>
    /// <exception cref="ProbleemException">415: another type, or content that is something else.</exception>
    public static string Controleer(string? mediatype, ReadOnlySpan<byte> inhoud)
    {
        var soort = mediatype?.Split(';')[0].Trim();
        foreach (var vorm in Vormen)
        {
            if (string.Equals(vorm.Mediatype, soort, StringComparison.OrdinalIgnoreCase))
            {
                return inhoud.StartsWith(vorm.Begin)
                    ? vorm.Mediatype
                    : throw new ProbleemException(415, $"De inhoud is geen {vorm.Mediatype}.");
            }
        }

        throw new ProbleemException(415, $"Stuur een van deze soorten: {string.Join(", ", Vormen.Select(vorm => vorm.Mediatype))}.");
    }

    public static string Extensie(string mediatype) => Vormen.First(vorm => vorm.Mediatype == mediatype).Extensie;
}
