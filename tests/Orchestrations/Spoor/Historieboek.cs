using System.Collections.Concurrent;
using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>How many generations each instance had, and how long the history of each generation was.</summary>
internal sealed class Historieboek
{
    private readonly ConcurrentDictionary<(string Id, string Leven, int Generatie), int> _rijen = new();

    public Historieboek(Proefgemeente gemeente) => gemeente.Instanties.Observer = (id, punt) =>
    {
        if (punt == CommitPoint.Published && gemeente.Instanties.ReadHeadAsync(id, CancellationToken.None).Result is { Head: var kop })
        {
            _rijen[(id, kop.ExecutionId, kop.Generation)] = kop.EventCount;
        }
    };

    public int Langste => _rijen.Values.Max();

    public int Generaties(string id) => _rijen.Keys.Count(k => k.Id == id);

    public override string ToString() =>
        string.Join(Environment.NewLine, _rijen.OrderByDescending(r => r.Value).Take(5).Select(r => $"{r.Value} rijen: {r.Key}"));
}
