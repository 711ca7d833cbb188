namespace InzetOpMaat.Functions;

/// <summary>
/// Free text that belongs to an outcome, apart from it: only here, in <see cref="Tabel.Notities"/>. It is written before
/// the outcome, under the question and who answers: an outcome that is there has its note, and whoever comes second
/// never overwrites the note of the first.
/// </summary>
public sealed class Notities(IRijen rijen, IKlok klok)
{
    public const int Langste = 2000;

    /// <param name="partitie">The journey or household.</param>
    /// <param name="tekst">Nothing is written when it is empty.</param>
    public Task Bewaar(string partitie, string vraag, string wie, string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return Task.CompletedTask;
        }

        var werk = new Werkeenheid(partitie).Zet($"{vraag}.{wie}", new Notitie(vraag, wie, klok.Nu, tekst));
        return rijen.Schrijf(Tabel.Notities, partitie, werk.Wijzigingen);
    }

    public async Task<Notitie?> Lees(string partitie, string vraag, string wie) =>
        await rijen.Lees(Tabel.Notities, partitie, $"{vraag}.{wie}") is { } rij ? Rijinhoud.Lees<Notitie>(rij.Inhoud) : null;
}
