using System.Globalization;

namespace InzetOpMaat.Orchestrations;

/// <summary>The figures of each closed day (<see cref="Tabel.Rapportage"/>).</summary>
public sealed class Rapportageboek(IRijen rijen)
{
    private const string Partitie = "dagstand";
    private const string Gesloten = "gesloten";

    /// <summary>The figures of the days from one to another, both included, in order; a day that is not closed is absent.</summary>
    public async Task<IReadOnlyList<Dagstand>> Dagen(DateOnly van, DateOnly tot, CancellationToken annulering = default)
    {
        var dagen = new List<Dagstand>();
        await foreach (var rij in rijen.LeesReeks(Tabel.Rapportage, Partitie, Sleutel(van), Sleutel(tot.AddDays(1)), annulering))
        {
            dagen.Add(Rijinhoud.Lees<Dagstand>(rij.Inhoud));
        }

        return dagen;
    }

    /// <summary>The last closed day; null before the first.</summary>
    public async Task<DateOnly?> GeslotenTot(CancellationToken annulering = default) =>
        await rijen.Lees(Tabel.Rapportage, Partitie, Gesloten, annulering) is { } rij ? Rijinhoud.Lees<Laatstedag>(rij.Inhoud).Dag : null;

    public async Task<Dagstand?> Lees(DateOnly dag, CancellationToken annulering = default) =>
        await rijen.Lees(Tabel.Rapportage, Partitie, Sleutel(dag), annulering) is { } rij ? Rijinhoud.Lees<Dagstand>(rij.Inhoud) : null;

    /// <summary>Closes a day; false when another closed it before.</summary>
    internal async Task<bool> Sluit(Dagstand dagstand, CancellationToken annulering)
    {
        try
        {
            await rijen.Schrijf(
                Tabel.Rapportage,
                Partitie,
                [new Rijwijziging.Voegtoe(Sleutel(dagstand.Dag), Rijinhoud.Schrijf(dagstand)), new Rijwijziging.Zet(Gesloten, Rijinhoud.Schrijf(new Laatstedag(dagstand.Dag)))],
                annulering);
            return true;
        }
        catch (RijconflictException)
        {
            return false;
        }
    }

    internal Task Vervang(Dagstand dagstand, CancellationToken annulering) =>
        rijen.Schrijf(Tabel.Rapportage, Partitie, [new Rijwijziging.Zet(Sleutel(dagstand.Dag), Rijinhoud.Schrijf(dagstand))], annulering);

    private static string Sleutel(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>The last local day that was closed.</summary>
internal sealed record Laatstedag(DateOnly Dag);
