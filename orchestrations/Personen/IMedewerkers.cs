namespace InzetOpMaat.Orchestrations;

/// <summary>Who works where, in a fixed order.</summary>
public interface IMedewerkers
{
    Task<IReadOnlyList<Medewerker>> Alle(CancellationToken annulering = default);
}
