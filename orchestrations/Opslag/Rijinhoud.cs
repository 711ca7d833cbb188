using System.Text.Json;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// The content of a row: the value and the version of its form, so that a row written years ago can still be read.
/// A change of form raises <see cref="Huidig"/> and adds an upcaster.
/// </summary>
public sealed record Rijinhoud(int Vorm, JsonElement Inhoud)
{
    private const int Huidig = 1;

    public static string Schrijf<T>(T waarde) =>
        Opslagformaat.Schrijf(new Rijinhoud(Huidig, JsonSerializer.SerializeToElement(waarde, Opslagformaat.Opties)));

    /// <exception cref="JsonException">The row is not of this kind, or of a form that is newer than this code.</exception>
    public static T Lees<T>(string tekst)
    {
        var rij = Opslagformaat.Lees<Rijinhoud>(tekst);
        if (rij.Vorm > Huidig)
        {
            throw new JsonException($"Rij van vorm {rij.Vorm}; deze versie kent vorm {Huidig}.");
        }

        return rij.Inhoud.Deserialize<T>(Opslagformaat.Opties) ?? throw new JsonException($"Lege {typeof(T).Name}.");
    }
}
