namespace InzetOpMaat.Functions;

/// <summary>
/// Finds persons by their BSN, reference, birth date or a word of their name, in <see cref="Tabel.Persoonssleutels"/>: a
/// keyed digest leads to the person's id, so none of these is in a key, nor in the address of a request to the storage.
/// </summary>
public sealed class Persoonssleutels(IRijen rijen, Pseudoniemen pseudoniemen)
{
    public async Task Zet(Persoon persoon, CancellationToken annulering = default)
    {
        string?[] digesten =
        [
            await Bsn(persoon.Bsn),
            await Referentie(persoon.Referentie),
            await Geboren(persoon.Geboortedatum),
            .. await Task.WhenAll(Naamwoorden.Van(persoon.Naam).Select(woord => pseudoniemen.Voor("naam", woord))),
        ];
        foreach (var digest in digesten.OfType<string>())
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

    /// <summary>The ids of the persons to whom all that is given belongs, in a fixed order.</summary>
    /// <param name="naam">Words of the name, in any order.</param>
    public async Task<IReadOnlyList<string>> Zoek(string? naam, DateOnly? geboortedatum, string? bsn, CancellationToken annulering = default)
    {
        string?[] digesten =
        [
            await Bsn(bsn),
            geboortedatum is { } dag ? await Geboren(dag) : null,
            .. await Task.WhenAll(Naamwoorden.Van(naam ?? "").Select(woord => pseudoniemen.Voor("naam", woord))),
        ];
        var gevonden = await Task.WhenAll(digesten.OfType<string>().Select(digest => Vind(digest, annulering)));
        return gevonden.Length == 0 ? [] : [.. gevonden.Aggregate((een, ander) => [.. een.Intersect(ander)]).Order(StringComparer.Ordinal)];
    }

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

    private async Task<string?> Geboren(DateOnly dag) =>
        await pseudoniemen.Voor("geboren", dag.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture));

    private async Task<string?> Bsn(string? bsn) => bsn is null ? null : await pseudoniemen.Voor("bsn", bsn);

    private async Task<string?> Referentie(string? referentie) =>
        referentie is null ? null : await pseudoniemen.Voor("referentie", referentie.ToUpperInvariant());
}
