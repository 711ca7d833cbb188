using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Gereedschap;

/// <summary>Keeps every generation of every instance, with the step that ended it: a store keeps only the last.</summary>
public sealed class Generatieboek
{
    private readonly Lock _slot = new();
    private readonly Dictionary<(string Id, string Leven, int Generatie), (InstanceHead Kop, List<HistoryEvent> Rijen)> _generaties = [];

    public void Neem(StepCommit stap)
    {
        ArgumentNullException.ThrowIfNull(stap);
        lock (_slot)
        {
            if (stap.Replaced is { LastStep.Count: > 0 } einde)
            {
                Rijen(stap.Head with { Generation = einde.Generation }).AddRange(einde.LastStep);
            }

            Rijen(stap.Head).AddRange(stap.Events);
        }
    }

    /// <summary>Those of the instances that a filter lets through, in the order in which they began.</summary>
    public IReadOnlyList<RecordedHistory> Generaties(Func<string, bool> van)
    {
        lock (_slot)
        {
            return [.. _generaties.Values.Where(g => van(g.Kop.InstanceId)).Select(g => RecordedHistory.Of(g.Kop, g.Rijen))];
        }
    }

    private List<HistoryEvent> Rijen(InstanceHead kop)
    {
        var sleutel = (kop.InstanceId, kop.ExecutionId, kop.Generation);
        if (!_generaties.TryGetValue(sleutel, out var generatie))
        {
            _generaties[sleutel] = generatie = (kop, []);
        }

        return generatie.Rijen;
    }
}
