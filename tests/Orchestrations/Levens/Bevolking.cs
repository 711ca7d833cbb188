using System.Collections.Concurrent;
using InzetOpMaat.Local.Engine;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Lets lives be lived together in one municipality, from the first melding until everybody is done.</summary>
internal sealed class Bevolking
{
    /// <summary>No task or appointment asks for something sooner after it comes.</summary>
    private static readonly TimeSpan Stap = TimeSpan.FromDays(1);

    /// <summary>Nothing here needs the sweep: what stands still until then is a mistake.</summary>
    private const string EensPerDag = "0 0 4 * * *";

    private static readonly string[] Prive = ["kwartel", "roerdomp"];

    private readonly Proefgemeente _gemeente;
    private readonly Toeschouwer _toeschouwer;
    private readonly ConcurrentDictionary<string, ConcurrentBag<string>> _uitgelekt;
    private readonly List<Bewoner> _bewoners;
    private readonly Dictionary<string, List<Bewoner>> _opPartitie = [];
    private readonly Dictionary<string, List<Gezien>> _nogVanNiemand = [];

    private Bevolking(Proefgemeente gemeente, Toeschouwer toeschouwer, ConcurrentDictionary<string, ConcurrentBag<string>> uitgelekt, IReadOnlyList<Leven> levens)
    {
        (_gemeente, _toeschouwer, _uitgelekt) = (gemeente, toeschouwer, uitgelekt);
        _bewoners = [.. levens.Select((leven, nummer) => new Bewoner(leven, gemeente, nummer))];
    }

    public static async Task<IReadOnlyList<Bewoner>> Leef(IReadOnlyList<Leven> levens)
    {
        Toeschouwer? toeschouwer = null;
        var uitgelekt = new ConcurrentDictionary<string, ConcurrentBag<string>>();
        await using var gemeente = await Proefgemeente.Open(
            diensten => diensten
                .AddSingleton<IBerichten, Postkamer>()
                .AddSingleton<Kantoor>()
                .AddSingleton<IAgenda>(bron => bron.GetRequiredService<Kantoor>())
                .AddSingleton<ITakenlijst>(bron => bron.GetRequiredService<Kantoor>()),
            omhul: rijen => toeschouwer = new Toeschouwer(rijen),
            gepubliceerd: stap => Luister(stap, uitgelekt),
            instellingen: new Dictionary<string, string?> { ["Vegerschema"] = EensPerDag });
        toeschouwer!.Nu = () => gemeente.Nu;
        var bevolking = new Bevolking(gemeente, toeschouwer, uitgelekt, levens);
        await bevolking.Leef();
        return bevolking._bewoners;
    }

    private static void Luister(StepCommit stap, ConcurrentDictionary<string, ConcurrentBag<string>> uitgelekt)
    {
        foreach (var rij in stap.Events)
        {
            if (rij.Payload is { } tekst && Prive.Any(woord => tekst.Contains(woord, StringComparison.OrdinalIgnoreCase)))
            {
                uitgelekt.GetOrAdd(Sleutels.Partitie(stap.Head.InstanceId), _ => []).Add(stap.Head.InstanceId);
            }
        }
    }

    private async Task Leef()
    {
        string? huishouden = null;
        foreach (var bewoner in _bewoners)
        {
            bewoner.Begin(
                () => huishouden,
                gemeld =>
                {
                    huishouden = gemeld.Klant!.HuishoudenId;
                    Leerkennen(gemeld);
                },
                wie => Levenslezer.Lees(_gemeente, wie, [.. _uitgelekt.GetValueOrDefault(wie.Klant!.KlantreisId, [])]));
        }

        while (_bewoners.Any(bewoner => !bewoner.IsKlaar))
        {
            await _gemeente.Rust();
            Kijk();
            if (await DoeWatKan())
            {
                continue;
            }

            var eerste = _bewoners.Min(bewoner => bewoner.Volgende) ?? DateTimeOffset.MaxValue;
            var straks = _gemeente.Nu + Stap;
            await _gemeente.Naar(eerste < straks ? eerste : straks);
            Kijk();
            _bewoners.ForEach(bewoner => bewoner.KijkOfHetLoopt());
        }
    }

    private async Task<bool> DoeWatKan()
    {
        foreach (var bewoner in _bewoners)
        {
            if (await bewoner.DoeWatKan())
            {
                return true;
            }
        }

        return false;
    }

    private void Kijk()
    {
        while (_toeschouwer.Nieuws.TryDequeue(out var rij))
        {
            if (_opPartitie.TryGetValue(rij.Partitie, out var bewoners))
            {
                bewoners.ForEach(bewoner => bewoner.Zie(rij));
            }
            else
            {
                (_nogVanNiemand.TryGetValue(rij.Partitie, out var bewaard) ? bewaard : _nogVanNiemand[rij.Partitie] = []).Add(rij);
            }
        }
    }

    private void Leerkennen(Bewoner bewoner)
    {
        foreach (var partitie in new[] { bewoner.Klant!.KlantreisId, bewoner.Klant.HuishoudenId })
        {
            (_opPartitie.TryGetValue(partitie, out var anderen) ? anderen : _opPartitie[partitie] = []).Add(bewoner);
            foreach (var rij in _nogVanNiemand.Remove(partitie, out var bewaard) ? bewaard : [])
            {
                bewoner.Zie(rij);
            }
        }
    }
}
