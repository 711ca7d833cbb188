using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace InzetOpMaat.Local;

/// <summary>What a code stands for, until it is traded for a token.</summary>
internal sealed record Aanmeldcode(string Client, string Terug, string Uitdaging, string? Nonce, Aanmelder Wie, DateTimeOffset Verloopt);

/// <summary>The codes that were given out: each works once, for five minutes of real time, for who has the verifier (RFC 7636).</summary>
internal sealed class Aanmeldcodes(TimeProvider tijd)
{
    private static readonly TimeSpan Geldig = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, Aanmeldcode> _open = new(StringComparer.Ordinal);

    public string Geef(Aanmeldverzoek verzoek, Aanmelder wie)
    {
        foreach (var (oud, _) in _open.Where(code => code.Value.Verloopt < tijd.GetUtcNow()))
        {
            _open.TryRemove(oud, out _);
        }

        var nieuw = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(24));
        _open[nieuw] = new(verzoek.Client, verzoek.Terug.ToString(), verzoek.Uitdaging, verzoek.Nonce, wie, tijd.GetUtcNow() + Geldig);
        return nieuw;
    }

    /// <summary>Null when the code is not ours, was used, is too old, or is not in the right hands.</summary>
    public Aanmeldcode? Neem(string? code, string? client, string? terug, string? bewijs) =>
        code is not null && bewijs is not null && _open.TryRemove(code, out var open)
        && open.Verloopt >= tijd.GetUtcNow() && open.Client == client && open.Terug == terug
        && Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(bewijs))) == open.Uitdaging
            ? open
            : null;
}
