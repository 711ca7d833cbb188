namespace InzetOpMaat.Orchestrations;

/// <summary>Mirrors a task to a colleague's own list (Graph To Do). Keyed by the task's id; doing it twice leaves one.</summary>
public interface ITakenlijst
{
    /// <param name="plek">Where the item was before; null when that is not known: then it is looked for.</param>
    /// <returns>Where the item is; null when there is none, for nothing is made to be ticked off.</returns>
    Task<Itemplek?> Zet(
        string agenda, string taakId, string titel, DateOnly uiterlijk, bool afgerond, Itemplek? plek, CancellationToken annulering = default);
}
