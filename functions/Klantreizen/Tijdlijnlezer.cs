using System.Runtime.CompilerServices;

namespace InzetOpMaat.Functions;

/// <summary>The timeline of a journey and that of its household as one, in the order of time.</summary>
public sealed class Tijdlijnlezer(IRijen rijen)
{
    /// <param name="na">The place of the last line of the previous page; null for the first page.</param>
    internal async IAsyncEnumerable<Tijdlijnregel> Lees(
        Klantreis reis, string? na, [EnumeratorCancellation] CancellationToken annulering = default)
    {
        await using var eigen = Reeks(reis.Id, Tijdlijnbron.Klantreis, na, annulering).GetAsyncEnumerator(annulering);
        await using var thuis = Reeks(reis.HuishoudenId, Tijdlijnbron.Huishouden, na, annulering).GetAsyncEnumerator(annulering);
        var heeftEigen = await eigen.MoveNextAsync();
        var heeftThuis = await thuis.MoveNextAsync();
        while (heeftEigen || heeftThuis)
        {
            if (heeftEigen && (!heeftThuis || string.CompareOrdinal(eigen.Current.Plaats, thuis.Current.Plaats) < 0))
            {
                yield return eigen.Current;
                heeftEigen = await eigen.MoveNextAsync();
            }
            else
            {
                yield return thuis.Current;
                heeftThuis = await thuis.MoveNextAsync();
            }
        }
    }

    private async IAsyncEnumerable<Tijdlijnregel> Reeks(
        string partitie, Tijdlijnbron bron, string? na, [EnumeratorCancellation] CancellationToken annulering)
    {
        var vanaf = na is null ? Sleutels.Tijdlijn : na[..na.LastIndexOf('|')];
        await foreach (var rij in rijen.LeesReeks(Tabel.Klantreizen, partitie, vanaf, Sleutels.Na(Sleutels.Tijdlijn), annulering))
        {
            var regel = new Tijdlijnregel(rij.Sleutel, bron, Rijinhoud.Lees<Gebeurtenis>(rij.Inhoud));
            if (na is null || string.CompareOrdinal(regel.Plaats, na) > 0)
            {
                yield return regel;
            }
        }
    }
}
