namespace InzetOpMaat.Orchestrations;

/// <summary>How a track goes to sleep.</summary>
/// <param name="Tot">When it looks again at the latest (UTC).</param>
/// <param name="Verwacht">When what it waits for comes (UTC); null when that has no moment of its own.</param>
/// <param name="Waarom">What it waits for, in Dutch.</param>
public sealed record Slaap(DateTimeOffset Tot, DateTimeOffset? Verwacht, string Waarom)
{
    public Spoor Van(Spoor spoor) => spoor with { VolgendMoment = Tot, Verwacht = Verwacht, Waarom = Waarom, Ongetekend = false };
}
