using System.Globalization;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// The versions of the policy that were proposed here (<see cref="Tabel.Beleid"/>). All of them are kept in memory: a
/// change in this process shows at once, one of another process within a minute.
/// </summary>
public sealed class Beleidsversies(IRijen rijen, TimeProvider tijd)
{
    private const string Partitie = "versies";
    private const string Versies = "versie.";
    private static readonly TimeSpan Houdbaar = TimeSpan.FromMinutes(1);

    private volatile Stand? _stand;
    private int _wijzigingen;

    /// <summary>All stored versions, in the order of their names.</summary>
    /// <exception cref="BeleidOngeldigException">This release cannot read a version that was stored.</exception>
    public async Task<IReadOnlyList<Bewaardbeleid>> Alle(CancellationToken annulering = default)
    {
        var oud = _stand;
        if (oud is not null && tijd.GetElapsedTime(oud.Gelezen) < Houdbaar)
        {
            return oud.Versies;
        }

        var (wijzigingen, gelezen) = (Volatile.Read(ref _wijzigingen), tijd.GetTimestamp());
        var versies = new List<Bewaardbeleid>();
        await foreach (var rij in rijen.LeesReeks(Tabel.Beleid, Partitie, Versies, Sleutels.Na(Versies), annulering))
        {
            var versie = Rijinhoud.Lees<Beleidsversie>(rij.Inhoud);
            versies.Add(oud?.Versies.FirstOrDefault(bekend => bekend.Rij == versie) ?? Bewaardbeleid.Van(versie));
        }

        // What was read while another changed it is not kept.
        if (wijzigingen == Volatile.Read(ref _wijzigingen))
        {
            _stand = new(versies, gelezen);
        }

        return versies;
    }

    /// <summary>The versions that hold from their date on: those of this release and those that were decided.</summary>
    public async Task<IReadOnlyList<Beleid>> Vastgesteld(CancellationToken annulering = default) =>
        [.. Beleid.Meegeleverd, .. (await Alle(annulering)).Where(versie => versie.IsVastgesteld).Select(versie => versie.Beleid)];

    public async Task<Gelezen<Beleidsversie>?> Lees(string versie, CancellationToken annulering = default) =>
        await rijen.Lees(Tabel.Beleid, Partitie, Versies + versie, annulering) is { } rij
            ? new(Rijinhoud.Lees<Beleidsversie>(rij.Inhoud), rij.Versie)
            : null;

    /// <exception cref="RijconflictException">There is a version of this name.</exception>
    public Task Voegtoe(Beleidsversie versie) => Schrijf(new Rijwijziging.Voegtoe(Versies + versie.Versie, Rijinhoud.Schrijf(versie)));

    /// <exception cref="RijconflictException">Another changed it since.</exception>
    public Task Vervang(Gelezen<Beleidsversie> oud, Beleidsversie nieuw) => Schrijf(Wijziging(oud, nieuw));

    /// <summary>From now on it holds from its date, which no other version can have.</summary>
    /// <exception cref="RijconflictException">Another changed it since, or another version has its date.</exception>
    public Task StelVast(Gelezen<Beleidsversie> oud, Beleidsversie nieuw) => Schrijf(
        Wijziging(oud, nieuw),
        new Rijwijziging.Voegtoe(string.Create(CultureInfo.InvariantCulture, $"vanaf.{nieuw.GeldigVanaf:yyyyMMdd}"), Rijinhoud.Schrijf(new Beleidsingang(nieuw.Versie))));

    private static Rijwijziging.Vervang Wijziging(Gelezen<Beleidsversie> oud, Beleidsversie nieuw) =>
        new(Versies + nieuw.Versie, Rijinhoud.Schrijf(nieuw), oud.Versie);

    private async Task Schrijf(params Rijwijziging[] wijzigingen)
    {
        try
        {
            await rijen.Schrijf(Tabel.Beleid, Partitie, wijzigingen);
        }
        finally
        {
            Interlocked.Increment(ref _wijzigingen);
            _stand = null;
        }
    }

    private sealed record Stand(IReadOnlyList<Bewaardbeleid> Versies, long Gelezen);
}
