namespace InzetOpMaat.Functions;

/// <summary>What this app is, for hosts and logs.</summary>
public static class Applicatie
{
    /// <summary>
    /// The numeric version under which orchestrations run; the same as <c>defaultVersion</c> in <c>host.json</c>. It goes
    /// up with every release that changes what an orchestrator does.
    /// </summary>
    public const string Versie = "1.0";
}
