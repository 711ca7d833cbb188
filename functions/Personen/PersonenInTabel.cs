using System.Security.Cryptography;
using System.Text;

namespace InzetOpMaat.Functions;

/// <summary>Personal records in <see cref="Tabel.Personen"/>. A read is logged before anything is shown, so that none goes unseen.</summary>
public sealed class PersonenInTabel(IRijen rijen, Persoonssleutels sleutels, IKlok klok) : IPersonen, IKlantenregister
{
    private const string Systeem = "systeem";

    public async Task<Persoon?> Lees(string persoonId, string doel, CancellationToken annulering = default)
    {
        await NoteerInzage(persoonId, doel, annulering);
        return await rijen.Lees(Tabel.Personen, persoonId, persoonId, annulering) is { } rij
            ? Rijinhoud.Lees<Persoon>(rij.Inhoud)
            : null;
    }

    /// <summary>Logs that somebody sees what is known of a person elsewhere than in the record, such as the dossier.</summary>
    /// <param name="doel">What for: a closed phrase of the code.</param>
    public Task NoteerInzage(string persoonId, string doel, CancellationToken annulering = default)
    {
        var wie = Gebruikers.Huidige;
        var inzage = new Inzage(persoonId, wie?.MedewerkerId ?? Systeem, wie?.Rol, doel, klok.Nu);
        return rijen.Schrijf(
            Tabel.Inzagen, persoonId, [new Rijwijziging.Zet(Sleutel(inzage), Rijinhoud.Schrijf(inzage))], annulering);
    }

    // The keys come first: who is kept can be found.
    public async Task Bewaar(Persoon persoon, CancellationToken annulering = default)
    {
        await sleutels.Zet(persoon, annulering);
        await rijen.Schrijf(Tabel.Personen, persoon.Id, [new Rijwijziging.Zet(persoon.Id, Rijinhoud.Schrijf(persoon))], annulering);
    }

    public async Task<string?> BekendDoor(Klantregel regel, string? persoonId, CancellationToken annulering = default) =>
        (await sleutels.VanBsn(regel.Bsn, annulering)).Any(id => id != persoonId) ? Klantkolom.Bsn
        : (await sleutels.VanReferentie(regel.Referentie, annulering)).Any(id => id != persoonId) ? Klantkolom.Referentie
        : null;

    // The same person, reader, purpose and instant is the same processing: a repeated activity adds no second line.
    private static string Sleutel(Inzage inzage)
    {
        var inhoud = Encoding.UTF8.GetBytes($"{inzage.Wie}\n{inzage.Rol}\n{inzage.Doel}");
        return $"{Sleutels.Oplopend(inzage.Op)}.{Convert.ToHexStringLower(SHA256.HashData(inhoud).AsSpan(0, 8))}";
    }
}
