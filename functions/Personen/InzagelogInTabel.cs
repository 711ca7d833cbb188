using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace InzetOpMaat.Functions;

/// <summary>The log in <see cref="Tabel.Inzagen"/>. A line is only ever added.</summary>
public sealed class InzagelogInTabel(IRijen rijen) : IInzagelog
{
    public async Task Legvast(Inzage inzage, CancellationToken annulering = default)
    {
        try
        {
            await rijen.Schrijf(
                Tabel.Inzagen, inzage.PersoonId, [new Rijwijziging.Voegtoe(Sleutel(inzage), Rijinhoud.Schrijf(inzage))], annulering);
        }
        catch (RijconflictException)
        {
            // The line is there.
        }
    }

    public async IAsyncEnumerable<(string Plaats, Inzage Inzage)> Lees(
        string persoonId, string? na, [EnumeratorCancellation] CancellationToken annulering = default)
    {
        await foreach (var rij in rijen.LeesReeks(Tabel.Inzagen, persoonId, na is null ? "0" : Sleutels.Volgende(na), "~", annulering))
        {
            yield return (rij.Sleutel, Rijinhoud.Lees<Inzage>(rij.Inhoud));
        }
    }

    private static string Sleutel(Inzage inzage)
    {
        var inhoud = Encoding.UTF8.GetBytes($"{inzage.Wie}\n{inzage.Rol}\n{inzage.Doel}\n{inzage.Reden}");
        return $"{Sleutels.Oplopend(inzage.Op)}.{Convert.ToHexStringLower(SHA256.HashData(inhoud).AsSpan(0, 8))}";
    }
}
