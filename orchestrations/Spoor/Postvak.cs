namespace InzetOpMaat.Orchestrations;

/// <summary>The messages of a track. What they point at is the truth; a message only says that there is something to see.</summary>
public sealed class Postvak(Opslag opslag)
{
    public async Task<bool> Heeft(string spoorId) =>
        (await opslag.Sleutelsmet(Sleutels.Partitie(spoorId), Sleutels.Postvak(spoorId))).Count > 0;

    /// <summary>
    /// Handles what is there by removing it with the unit of work, which must depend on the row of the track: news that
    /// comes meanwhile makes it fail. False when there was nothing.
    /// </summary>
    public async Task<bool> Leeg(Werkeenheid werk, string spoorId)
    {
        // More is left for the next look, so that the unit stays within its hundred rows.
        var berichten = (await opslag.Sleutelsmet(Sleutels.Partitie(spoorId), Sleutels.Postvak(spoorId))).Take(50).ToList();
        berichten.ForEach(bericht => werk.Verwijder(bericht));
        return berichten.Count > 0;
    }
}
