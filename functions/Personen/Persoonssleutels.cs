namespace InzetOpMaat.Functions;

/// <summary>
/// Finds persons by their BSN or reference, in <see cref="Tabel.Persoonssleutels"/>: a keyed digest leads to the person's
/// id, so neither number is in a key, nor in the address of a request to the storage.
/// </summary>
public sealed class Persoonssleutels(IRijen rijen, Pseudoniemen pseudoniemen)
{
    public async Task Zet(Persoon persoon, CancellationToken annulering = default)
    {
        foreach (var digest in new[] { await Bsn(persoon.Bsn), await Referentie(persoon.Referentie) }.OfType<string>())
        {
            await rijen.Schrijf(
                Tabel.Persoonssleutels, digest[..2], [new Rijwijziging.Zet($"{digest}.{persoon.Id}", Rijinhoud.Schrijf(Gedaan.Waarde))], annulering);
        }
    }

    /// <summary>The ids of the persons with this BSN; none when it is null.</summary>
    public async Task<IReadOnlyList<string>> VanBsn(string? bsn, CancellationToken annulering = default) => await Vind(await Bsn(bsn), annulering);

    /// <summary>The ids of the persons with this reference, whatever its capitals; none when it is null.</summary>
    public async Task<IReadOnlyList<string>> VanReferentie(string? referentie, CancellationToken annulering = default) =>
        await Vind(await Referentie(referentie), annulering);

    private async Task<IReadOnlyList<string>> Vind(string? digest, CancellationToken annulering)
    {
        var gevonden = new List<string>();
        if (digest is not null)
        {
            var begin = digest + ".";
            await foreach (var rij in rijen.LeesReeks(Tabel.Persoonssleutels, digest[..2], begin, Sleutels.Na(begin), annulering))
            {
                gevonden.Add(rij.Sleutel[begin.Length..]);
            }
        }

        return gevonden;
    }

    private async Task<string?> Bsn(string? bsn) => bsn is null ? null : await pseudoniemen.Voor("bsn", bsn);

    private async Task<string?> Referentie(string? referentie) =>
        referentie is null ? null : await pseudoniemen.Voor("referentie", referentie.ToUpperInvariant());
}
