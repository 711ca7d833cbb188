using System.Globalization;
using System.Text.Json;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// The content of a row: the value, what kind of row it is and the version of its form, so that a row written years ago
/// can still be read. See <see cref="Rijvormen"/>.
/// </summary>
/// <param name="Soort">Null in rows from before they told their kind.</param>
public sealed record Rijinhoud<T>(int Vorm, T Inhoud, string? Soort = null);

/// <summary>Writes and reads the content of rows.</summary>
public static class Rijinhoud
{
    public static string Schrijf<T>(T waarde, Rijvormen? vormen = null)
    {
        var soort = Rijvormen.Soort<T>();
        return Opslagformaat.Schrijf(new Rijinhoud<T>((vormen ?? Rijvormen.Huidige).Vorm(soort), waarde, soort));
    }

    /// <exception cref="JsonException">The row is not of this kind, or of a form that is newer than this code.</exception>
    public static T Lees<T>(string tekst, Rijvormen? vormen = null)
    {
        vormen ??= Rijvormen.Huidige;
        var soort = Rijvormen.Soort<T>();
        if (IsVanVandaag(tekst, soort, vormen.Vorm(soort)))
        {
            return Opslagformaat.Lees<Rijinhoud<T>>(tekst).Inhoud ?? throw new JsonException($"Lege {soort}.");
        }

        var rij = Opslagformaat.Lees<Rijinhoud<JsonElement>>(tekst);
        if (rij.Soort is { } ander && ander != soort)
        {
            throw new JsonException($"Rij van de soort {ander}; gevraagd is {soort}.");
        }

        return vormen.Bijgewerkt(soort, rij.Vorm, rij.Inhoud).Deserialize<T>(Opslagformaat.Opties)
            ?? throw new JsonException($"Lege {soort}.");
    }

    // Written as it would be written now: nothing has to be brought to another form, so it is read in one go.
    private static bool IsVanVandaag(string tekst, string soort, int vorm) =>
        tekst.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{{\"vorm\":{vorm},"), StringComparison.Ordinal)
        && tekst.EndsWith($",\"soort\":\"{soort}\"}}", StringComparison.Ordinal);
}
