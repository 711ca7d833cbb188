namespace InzetOpMaat.Domain;

/// <summary>The figures of one local day: what happened, and what there was at its end. Keys are <see cref="Telling"/>s as text.</summary>
public sealed record Dagstand(DateOnly Dag, IReadOnlyDictionary<string, int> Stromen, IReadOnlyDictionary<string, int> Voorraden)
{
    /// <param name="vorige">The day before; null when there were no figures yet.</param>
    public static Dagstand Van(DateOnly dag, Dagstand? vorige, Dagfeiten feiten)
    {
        var voorraden = new SortedDictionary<string, int>(vorige?.Voorraden.ToDictionary() ?? [], StringComparer.Ordinal);
        foreach (var (telling, aantal) in feiten.Verschil)
            voorraden[telling.ToString()] = voorraden.GetValueOrDefault(telling.ToString()) + aantal;
        return new(
            dag,
            new SortedDictionary<string, int>(feiten.Stromen.ToDictionary(stroom => stroom.Key.ToString(), stroom => stroom.Value), StringComparer.Ordinal),
            new SortedDictionary<string, int>(voorraden.Where(voorraad => voorraad.Value != 0).ToDictionary(), StringComparer.Ordinal));
    }
}
