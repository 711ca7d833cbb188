namespace InzetOpMaat.Functions;

/// <summary>The versions of the policy that come with this release.</summary>
public sealed class Beleidsbron : IBeleidsbron
{
    public Task<Beleid> Geldend(DateOnly op, CancellationToken annulering = default) =>
        Task.FromResult(Beleid.Geldend(Beleid.Meegeleverd, op));
}
