namespace InzetOpMaat.Orchestrations;

/// <summary>What happens first of all that is under way for a klantreis, as lists show it.</summary>
/// <param name="Op">UTC.</param>
public sealed record Eerstvolgende(DateTimeOffset Op, string Waarom)
{
    /// <summary>Of the open tracks of a journey. Only when none expects anything does it count when they look again.</summary>
    public static Eerstvolgende? Van(IEnumerable<Spoor> sporen, string klantreisId)
    {
        Spoor[] open = [.. sporen.Where(spoor => !spoor.Klaar && spoor.KlantreisId == klantreisId)];
        return open.Where(spoor => spoor.Verwacht is not null).MinBy(spoor => spoor.Verwacht) is { } eerste
            ? new(eerste.Verwacht!.Value, eerste.Waarom)
            : open.MinBy(spoor => spoor.VolgendMoment) is { } spoor ? new(spoor.VolgendMoment, spoor.Waarom) : null;
    }
}
