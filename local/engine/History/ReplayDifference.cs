namespace InzetOpMaat.Local.Engine;

/// <summary>Where today's code decides otherwise than a history says.</summary>
/// <param name="Step">The step of the first difference.</param>
/// <param name="Recorded">What the history has there.</param>
/// <param name="Now">What the code does now.</param>
public sealed record ReplayDifference(long Step, string Recorded, string Now)
{
    public override string ToString() => NonDeterminismException.Text(Step, Recorded, Now);
}
