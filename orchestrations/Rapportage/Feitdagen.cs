using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace InzetOpMaat.Orchestrations;

/// <summary>Which timelines have something to count on a day (<see cref="Tabel.Feitdagen"/>), spread over eight partitions a day.</summary>
internal static class Feitdagen
{
    private const int Delen = 8;

    public static Task Noteer(IRijen rijen, DateOnly dag, string partitie, CancellationToken annulering = default) => rijen.Schrijf(
        Tabel.Feitdagen, Partitie(dag, SHA256.HashData(Encoding.UTF8.GetBytes(partitie))[0] % Delen), [new Rijwijziging.Zet(partitie, "{}")], annulering);

    /// <summary>The partitions whose timelines have something to count on a day.</summary>
    public static async Task<IReadOnlyList<string>> Van(IRijen rijen, DateOnly dag, CancellationToken annulering)
    {
        var gevonden = new List<string>();
        for (var deel = 0; deel < Delen; deel++)
        {
            await foreach (var rij in rijen.LeesReeks(Tabel.Feitdagen, Partitie(dag, deel), "0", "~", annulering))
            {
                gevonden.Add(rij.Sleutel);
            }
        }

        return gevonden;
    }

    /// <summary>The first day with something to count that is not counted yet; null when there is none.</summary>
    public static async Task<DateOnly?> Eerste(IRijen rijen, CancellationToken annulering)
    {
        await foreach (var partitie in rijen.Partities(Tabel.Feitdagen, annulering))
        {
            return DateOnly.ParseExact(partitie[..8], "yyyyMMdd", CultureInfo.InvariantCulture);
        }

        return null;
    }

    /// <summary>The day is counted: its marks have done their work.</summary>
    public static async Task Vergeet(IRijen rijen, DateOnly dag, IReadOnlyList<string> partities, CancellationToken annulering)
    {
        foreach (var deel in partities.GroupBy(partitie => SHA256.HashData(Encoding.UTF8.GetBytes(partitie))[0] % Delen))
        {
            foreach (var portie in deel.Chunk(Rijenset.HoogsteAantal))
            {
                await rijen.Schrijf(Tabel.Feitdagen, Partitie(dag, deel.Key), [.. portie.Select(partitie => new Rijwijziging.Verwijder(partitie))], annulering);
            }
        }
    }

    private static string Partitie(DateOnly dag, int deel) => string.Create(CultureInfo.InvariantCulture, $"{dag:yyyyMMdd}.{deel}");
}
