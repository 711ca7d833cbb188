using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// The index of tracks by their next moment, spread over sixteen partitions. A track is never missing from it: there is
/// always a line at its next moment or before. So a line moves forward in time after the track itself changed, and back
/// before it does; the sweep moves what stayed behind, and removes what is left of a track that ended while it went to sleep.
/// </summary>
public sealed class Momenten(IRijen rijen)
{
    private const string Shards = "0123456789abcdef";

    public Task Zet(string spoorId, DateTimeOffset moment) =>
        rijen.Schrijf(Tabel.Momenten, Shard(spoorId), [new Rijwijziging.Zet(Sleutel(spoorId, moment), "{}")]);

    /// <summary>Moves the line of a track from one moment to another.</summary>
    public Task Verplaats(string spoorId, DateTimeOffset van, DateTimeOffset naar) => van == naar
        ? Zet(spoorId, naar)
        : rijen.Schrijf(
            Tabel.Momenten,
            Shard(spoorId),
            [new Rijwijziging.Zet(Sleutel(spoorId, naar), "{}"), new Rijwijziging.Verwijder(Sleutel(spoorId, van))]);

    public Task Verwijder(string spoorId, DateTimeOffset moment) =>
        rijen.Schrijf(Tabel.Momenten, Shard(spoorId), [new Rijwijziging.Verwijder(Sleutel(spoorId, moment))]);

    /// <summary>The lines whose moment is before an instant: the id of the track and the moment as listed.</summary>
    public async IAsyncEnumerable<(string SpoorId, DateTimeOffset Moment)> Voor(
        DateTimeOffset tot, [EnumeratorCancellation] CancellationToken annulering = default)
    {
        foreach (var shard in Shards)
        {
            await foreach (var rij in rijen.LeesReeks(Tabel.Momenten, shard.ToString(), "0", Sleutels.Oplopend(tot), annulering))
            {
                yield return Lees(rij.Sleutel);
            }
        }
    }

    /// <summary>Reads a line's key; the embedded host follows the next moment by it.</summary>
    public static (string SpoorId, DateTimeOffset Moment) Lees(string sleutel) =>
        (sleutel[20..], new(long.Parse(sleutel.AsSpan(0, 19), System.Globalization.CultureInfo.InvariantCulture), TimeSpan.Zero));

    private static string Sleutel(string spoorId, DateTimeOffset moment) => $"{Sleutels.Oplopend(moment)}.{spoorId}";

    private static string Shard(string spoorId) =>
        Shards[SHA256.HashData(Encoding.UTF8.GetBytes(spoorId))[0] & 15].ToString();
}
