namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Notes with the end of a track that the recurring moment which it was about is settled, and what the journey then waits
/// for. When that comes no sooner than the journey looks anyhow there is nothing to wake it for.
/// </summary>
public sealed class Momentafronding(Opslag opslag, Sporen sporen, Begeleidingsregister begeleidingen, Standbepaler standen)
{
    /// <summary>The rows at which it looks, as for <see cref="Opslag.MetBeeld"/>; the tracks besides.</summary>
    public static IEnumerable<string> Leest => [Sleutels.Klantreis, Sleutels.Begeleiding];

    /// <summary>Adds that to a unit of work on the journey; false when there is no such moment, or the journey must look itself.</summary>
    /// <param name="spoor">The track that ends.</param>
    public async Task<bool> RondAf(Werkeenheid werk, Spoor spoor)
    {
        if (spoor.Ouder != Spoorids.Klantreis(werk.Partitie)
            || await opslag.Lees<Klantreis>(werk.Partitie, Sleutels.Klantreis) is not { Waarde: { Fase: Fase.Begeleiding or Fase.Nazorg } reis }
            || await begeleidingen.Lees(werk.Partitie) is not { } gelezen
            || Momentsporen.Van(gelezen.Waarde, spoor.Id) is not { } moment
            || await sporen.Lees(spoor.Ouder) is not { Waarde.Klaar: false } ouder)
        {
            return false;
        }

        var begeleiding = gelezen.Waarde.Met(moment, gelezen.Waarde.Moment(moment).Afgerond());
        var (stand, plannen) = await standen.Bepaal(reis, begeleiding);
        if (stand.MoetIets || plannen.Count > 0 || stand.KijkWeer < ouder.Waarde.VolgendMoment)
        {
            return false;
        }

        // The row of the journey is written even when nothing on it changes: if it looks at this very moment, it looks again.
        var eerder = stand.KijkWeer < (ouder.Waarde.Verwacht ?? DateTimeOffset.MaxValue);
        werk.Vervang(Sleutels.Begeleiding, gelezen, begeleiding)
            .Vervang(Sleutels.Spoor(ouder.Waarde.Id), ouder, eerder ? ouder.Waarde with { Verwacht = stand.KijkWeer, Waarom = stand.Waarom } : ouder.Waarde);
        return true;
    }
}
