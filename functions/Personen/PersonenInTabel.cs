namespace InzetOpMaat.Functions;

/// <summary>Personal records in <see cref="Tabel.Personen"/>. A read is logged before anything is shown, so that none goes unseen.</summary>
public sealed class PersonenInTabel(IRijen rijen, Persoonssleutels sleutels, IInzagelog inzagelog, IKlok klok) : IPersonen, IKlantenregister
{
    private const string Systeem = "systeem";

    public Task<Persoon?> Lees(string persoonId, string doel, CancellationToken annulering = default) => Lees(persoonId, doel, null, annulering);

    /// <param name="reden">Why, in the words of who reads.</param>
    public async Task<Persoon?> Lees(string persoonId, string doel, string? reden, CancellationToken annulering = default)
    {
        await NoteerInzage(persoonId, doel, reden, annulering);
        return await rijen.Lees(Tabel.Personen, persoonId, persoonId, annulering) is { } rij
            ? Rijinhoud.Lees<Persoon>(rij.Inhoud)
            : null;
    }

    /// <summary>Logs that somebody sees what is known of a person elsewhere than in the record, such as the dossier.</summary>
    /// <param name="doel">What for: a closed phrase of the code.</param>
    public Task NoteerInzage(string persoonId, string doel, CancellationToken annulering = default) => NoteerInzage(persoonId, doel, null, annulering);

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

    private Task NoteerInzage(string persoonId, string doel, string? reden, CancellationToken annulering)
    {
        var wie = Gebruikers.Huidige;
        return inzagelog.Legvast(new(persoonId, wie?.MedewerkerId ?? Systeem, wie?.Rol, doel, klok.Nu, reden, Samenhangen.Huidige), annulering);
    }
}
