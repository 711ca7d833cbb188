using System.Security.Cryptography;
using System.Text;

namespace InzetOpMaat.Functions;

/// <summary>
/// The same digest for the same value, which without the key of this municipality cannot be guessed back. The key is made
/// once, and kept in a row of its own.
/// </summary>
public sealed class Pseudoniemen(IRijen rijen, NieuwId nieuwId)
{
    private const string Partitie = "zout";
    private const string Sleutel = "zout";

    private volatile byte[]? _zout;

    /// <param name="soort">What the value is: the same text as another kind of value has another digest.</param>
    /// <returns>64 hexadecimal characters.</returns>
    public async Task<string> Voor(string soort, string waarde) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_zout ??= await Zout(), Encoding.UTF8.GetBytes($"{soort}\n{waarde}")));

    private async Task<byte[]> Zout()
    {
        if (await Lees() is { } bestaand)
        {
            return bestaand;
        }

        try
        {
            var nieuw = new Zoutrij($"{nieuwId():N}{nieuwId():N}");
            await rijen.Schrijf(Tabel.Persoonssleutels, Partitie, [new Rijwijziging.Voegtoe(Sleutel, Rijinhoud.Schrijf(nieuw))]);
        }
        catch (RijconflictException)
        {
            // Another was just before us: theirs is the key.
        }

        return await Lees() ?? throw new InvalidOperationException("De sleutel die net bewaard is, is weg.");
    }

    private async Task<byte[]?> Lees() => await rijen.Lees(Tabel.Persoonssleutels, Partitie, Sleutel) is { } rij
        ? Convert.FromHexString(Rijinhoud.Lees<Zoutrij>(rij.Inhoud).Hex)
        : null;
}

/// <summary>The secret with which keys of persons are made, in hexadecimal.</summary>
internal sealed record Zoutrij(string Hex);
