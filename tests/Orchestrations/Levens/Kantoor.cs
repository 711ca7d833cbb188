using System.Collections.Concurrent;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Calendars and work lists of colleagues in memory: thousands of lives need no calls to a stand-in for Graph.</summary>
internal sealed class Kantoor(IKlok klok) : IAgenda, ITakenlijst
{
    private readonly ConcurrentDictionary<(string Agenda, string Sleutel), Agendaitem> _items = new();

    /// <summary>What an attendee saw come or go, with when.</summary>
    public ConcurrentQueue<(DateTimeOffset Op, string Aan, string Sleutel, bool Vervallen)> Gezien { get; } = new();

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Tijdvak>>> Bezet(
        IReadOnlyList<string> agendas, DateTimeOffset van, DateTimeOffset tot, CancellationToken annulering = default)
    {
        var bereik = new Tijdvak(van, tot);
        var bezet = _items.Where(item => item.Value.Wanneer.Overlapt(bereik)).ToLookup(item => item.Key.Agenda, item => item.Value.Wanneer);
        return Task.FromResult<IReadOnlyDictionary<string, IReadOnlyList<Tijdvak>>>(
            agendas.ToDictionary(agenda => agenda, agenda => (IReadOnlyList<Tijdvak>)[.. bezet[agenda]]));
    }

    public Task Plan(Agendaitem item, CancellationToken annulering = default)
    {
        var eerder = _items.GetValueOrDefault((item.Agenda, item.Sleutel))?.Deelnemers ?? [];
        _items[(item.Agenda, item.Sleutel)] = item;
        foreach (var nieuw in item.Deelnemers.Except(eerder))
        {
            Gezien.Enqueue((klok.Nu, nieuw, item.Sleutel, false));
        }

        return Task.CompletedTask;
    }

    public Task Zegaf(string agenda, string sleutel, CancellationToken annulering = default)
    {
        if (_items.TryRemove((agenda, sleutel), out var item) && item.Wanneer.Begin > klok.Nu)
        {
            foreach (var deelnemer in item.Deelnemers)
            {
                Gezien.Enqueue((klok.Nu, deelnemer, sleutel, true));
            }
        }

        return Task.CompletedTask;
    }

    public Task<Agendaitem?> Lees(string agenda, string sleutel, CancellationToken annulering = default) =>
        Task.FromResult(_items.GetValueOrDefault((agenda, sleutel)));

    public Task<Itemplek?> Zet(
        string agenda, string taakId, string titel, DateOnly uiterlijk, bool afgerond, Itemplek? plek, CancellationToken annulering = default) =>
        Task.FromResult(plek ?? (afgerond ? null : new Itemplek(agenda, taakId)));
}
