namespace InzetOpMaat.Orchestrations;

/// <summary>What is often asked of the policy.</summary>
public static class Beleidsvragen
{
    /// <summary>The version that holds today.</summary>
    public static Task<Beleid> Geldend(this IBeleidsbron bron, IKlok klok, CancellationToken annulering = default) =>
        bron.Geldend(Lokaletijd.Datum(klok.Nu), annulering);
}
