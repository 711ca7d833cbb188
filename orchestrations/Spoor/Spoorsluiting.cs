namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Ends tracks. Whoever waits for one gets news of it; a journey that has nothing to do for it is left asleep
/// (<see cref="Momentafronding"/>).
/// </summary>
public sealed class Spoorsluiting(Sporen sporen, Momentafronding momenten, Overzichtsbewaking bewaking)
{
    /// <summary>Ends a track. Gives the id of the track whose bell the caller rings; null when none has to hear of it.</summary>
    public Task<string?> Sluit(string spoorId) => Botsing.KijkOpnieuw($"einde van spoor {spoorId}", async () =>
        await sporen.Lees(spoorId) switch
        {
            { Waarde.Klaar: false } spoor => await Sluit(new(spoor.Waarde.Partitie), spoor),
            // Done before; the bell may have been lost.
            var eerder => new Botsing.Antwoord<string?>(eerder?.Waarde.Ouder),
        });

    /// <summary>As the other, with whatever the unit of work on its partition already holds; null when a row changed meanwhile: look again.</summary>
    internal async Task<Botsing.Antwoord<string?>?> Sluit(Werkeenheid werk, Gelezen<Spoor> spoor)
    {
        var afgerond = await momenten.RondAf(werk, spoor.Waarde);
        if (!afgerond)
        {
            await sporen.MeldAanOuder(werk, spoor.Waarde);
        }

        return await bewaking.Bij(spoor.Waarde.Id, werk, () => sporen.Sluit(werk, spoor))
            ? new(afgerond ? null : spoor.Waarde.Ouder)
            : null;
    }
}
