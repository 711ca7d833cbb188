namespace InzetOpMaat.Functions;

/// <summary>The versions of the policy that come with this release, and those that were decided since.</summary>
public sealed class Beleidsbron(Beleidsversies versies) : IBeleidsbron
{
    public async Task<Beleid> Geldend(DateOnly op, CancellationToken annulering = default) =>
        Beleid.Geldend(await versies.Vastgesteld(annulering), op);
}
