using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace InzetOpMaat.Orchestrations;

/// <summary>The ids of what one row of a list becomes: random to who does not know the list's salt, and the same at every try.</summary>
internal sealed record Invoerids(string KlantreisId, string PersoonId, string HuishoudenId)
{
    public static Invoerids Van(Invoer invoer, Klantregel regel)
    {
        var nummer = regel.Nummer.ToString(CultureInfo.InvariantCulture);
        return new(
            Maak(invoer, "klantreis", nummer),
            Maak(invoer, "persoon", nummer),
            regel.Huishouden is { } huishouden ? Maak(invoer, "gezamenlijk", huishouden.ToUpperInvariant()) : Maak(invoer, "eigen", nummer));
    }

    private static string Maak(Invoer invoer, string soort, string kenmerk) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{invoer.Zout}\n{soort}\n{kenmerk}")).AsSpan(0, 16)).ToString();
}
