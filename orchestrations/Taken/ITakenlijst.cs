namespace InzetOpMaat.Orchestrations;

/// <summary>Mirrors a task to a colleague's own list (Graph To Do). Keyed by the task's id; doing it twice leaves one.</summary>
public interface ITakenlijst
{
    Task Zet(string agenda, string taakId, string titel, DateOnly uiterlijk, bool afgerond, CancellationToken annulering = default);
}
