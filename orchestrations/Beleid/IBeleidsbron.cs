namespace InzetOpMaat.Orchestrations;

/// <summary>The dated versions of the policy.</summary>
public interface IBeleidsbron
{
    /// <summary>The version that holds on a local date.</summary>
    Task<Beleid> Geldend(DateOnly op, CancellationToken annulering = default);
}
