using System.Runtime.CompilerServices;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Kills every instance of a journey or household in the moment after one of its steps was recorded or a track was added, from when it has a municipality.</summary>
internal sealed class Stapbreker(IRijen rijen) : IRijen
{
    private readonly HashSet<string> _gebroken = [];

    public Proefgemeente? Gemeente { get; set; }

    public int Gebroken => _gebroken.Count;

    public Task<Rij?> Lees(Tabel tabel, string partitie, string sleutel, CancellationToken annulering = default) =>
        rijen.Lees(tabel, partitie, sleutel, annulering);

    public IAsyncEnumerable<Rij> LeesReeks(Tabel tabel, string partitie, string vanaf, string tot, CancellationToken annulering = default) =>
        rijen.LeesReeks(tabel, partitie, vanaf, tot, annulering);

    public IAsyncEnumerable<string> Partities(Tabel tabel, CancellationToken annulering = default) => rijen.Partities(tabel, annulering);

    public async Task<IReadOnlyDictionary<string, string>> Schrijf(Tabel tabel, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering = default)
    {
        var versies = await rijen.Schrijf(tabel, partitie, wijzigingen, annulering);
        foreach (var stap in wijzigingen.Where(w => Gemeente is not null && tabel == Tabel.Klantreizen && IsStap(w)))
        {
            bool nieuw;
            lock (_gebroken)
            {
                nieuw = _gebroken.Add($"{partitie} {stap.Sleutel}");
            }

            if (nieuw)
            {
                await Breek(partitie);
            }
        }

        return versies;
    }

    private static bool IsStap(Rijwijziging wijziging) =>
        wijziging.Sleutel.StartsWith("stap.", StringComparison.Ordinal)
        || (wijziging is Rijwijziging.Voegtoe && wijziging.Sleutel.StartsWith(Sleutels.Sporen, StringComparison.Ordinal));

    private async Task Breek(string partitie)
    {
        await foreach (var instantie in Lopend(partitie))
        {
            await Gemeente!.Durable.TerminateInstanceAsync(instantie);
        }
    }

    private async IAsyncEnumerable<string> Lopend(string partitie, [EnumeratorCancellation] CancellationToken annulering = default)
    {
        await foreach (var instantie in Gemeente!.Durable.GetAllInstancesAsync(new OrchestrationQuery(InstanceIdPrefix: partitie)).WithCancellation(annulering))
        {
            if (!instantie.IsCompleted)
            {
                yield return instantie.InstanceId;
            }
        }
    }
}
