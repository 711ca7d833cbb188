using System.Text.Json;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// The content of a row: the value, what kind of row it is and the version of its form, so that a row written years ago
/// can still be read. See <see cref="Rijvormen"/>.
/// </summary>
/// <param name="Soort">Null in rows from before they told their kind.</param>
public sealed record Rijinhoud(int Vorm, JsonElement Inhoud, string? Soort = null)
{
    public static string Schrijf<T>(T waarde, Rijvormen? vormen = null)
    {
        var soort = Rijvormen.Soort<T>();
        return Opslagformaat.Schrijf(new Rijinhoud(
            (vormen ?? Rijvormen.Huidige).Vorm(soort), JsonSerializer.SerializeToElement(waarde, Opslagformaat.Opties), soort));
    }

    /// <exception cref="JsonException">The row is not of this kind, or of a form that is newer than this code.</exception>
    public static T Lees<T>(string tekst, Rijvormen? vormen = null)
    {
        var rij = Opslagformaat.Lees<Rijinhoud>(tekst);
        var soort = Rijvormen.Soort<T>();
        if (rij.Soort is { } ander && ander != soort)
        {
            throw new JsonException($"Rij van de soort {ander}; gevraagd is {soort}.");
        }

        return (vormen ?? Rijvormen.Huidige).Bijgewerkt(soort, rij.Vorm, rij.Inhoud).Deserialize<T>(Opslagformaat.Opties)
            ?? throw new JsonException($"Lege {soort}.");
    }
}
