using Microsoft.Extensions.Configuration;

namespace InzetOpMaat.Functions;

/// <summary>The settings of signed links: <c>Links__Sleutel</c> and <c>Links__BasisUrl</c>.</summary>
public sealed record Linkopties
{
    private const int KortsteSleutel = 32;

    private Linkopties(byte[] sleutel, Uri basisUrl)
    {
        Sleutel = sleutel;
        BasisUrl = basisUrl;
    }

    /// <summary>Where a klant reaches this app, such as <c>https://inzetopmaat.voorbeeld.nl</c>.</summary>
    public Uri BasisUrl { get; }

    internal byte[] Sleutel { get; }

    /// <exception cref="InstellingException">A setting is missing or broken.</exception>
    public static Linkopties Van(IConfiguration instellingen)
    {
        var sleutel = instellingen["Links:Sleutel"] ?? "";
        var bytes = new byte[sleutel.Length];
        if (!Convert.TryFromBase64String(sleutel, bytes, out var lengte) || lengte < KortsteSleutel)
        {
            throw new InstellingException($"Instelling Links__Sleutel ontbreekt of is geen base64 van minstens {KortsteSleutel} bytes.");
        }

        return Uri.TryCreate(instellingen["Links:BasisUrl"], UriKind.Absolute, out var basis) && basis.Scheme is "https" or "http"
            ? new(bytes[..lengte], basis)
            : throw new InstellingException("Instelling Links__BasisUrl ontbreekt of is geen volledig adres, zoals https://inzetopmaat.voorbeeld.nl.");
    }
}
