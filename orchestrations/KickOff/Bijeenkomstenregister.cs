using System.Runtime.CompilerServices;

namespace InzetOpMaat.Orchestrations;

/// <summary>Finds group sessions.</summary>
public sealed class Bijeenkomstenregister(IRijen rijen)
{
    /// <summary>The sessions of a series that begin at or after an instant, the first one first.</summary>
    public IAsyncEnumerable<Bijeenkomst> Komende(Bijeenkomstreeks reeks, DateTimeOffset vanaf, CancellationToken annulering = default) =>
        Komende(reeks.Naam, vanaf, annulering);

    /// <summary>As the other, by the name of the series.</summary>
    public async IAsyncEnumerable<Bijeenkomst> Komende(
        string reeks, DateTimeOffset vanaf, [EnumeratorCancellation] CancellationToken annulering = default)
    {
        await foreach (var rij in rijen.LeesReeks(Tabel.Bijeenkomsten, reeks, Momentsleutel.Van(vanaf), "~", annulering))
        {
            yield return Rijinhoud.Lees<Bijeenkomst>(rij.Inhoud);
        }
    }

    /// <summary>The session of a trainer that begins at an instant; null when there is none.</summary>
    public async Task<Bijeenkomst?> Lees(string reeks, DateTimeOffset begin, string trainerId, CancellationToken annulering = default) =>
        await rijen.Lees(Tabel.Bijeenkomsten, reeks, Bijeenkomstplaatsen.Sleutel(begin, trainerId), annulering) is { } rij
            ? Rijinhoud.Lees<Bijeenkomst>(rij.Inhoud)
            : null;
}
