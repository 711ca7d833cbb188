namespace InzetOpMaat.Orchestrations;

/// <summary>Has the line of a journey drawn anew when a track changed what happens first, and only then.</summary>
public sealed class Overzichtsbewaking(Opslag opslag, Overzicht overzicht)
{
    /// <summary>Changes a track, with what comes first before and after it.</summary>
    /// <param name="wordt">The track as it becomes.</param>
    /// <param name="erbij">Tracks that begin with the change.</param>
    public async Task<T> Bij<T>(string spoorId, Func<Spoor, Spoor> wordt, Func<Task<T>> verander, params IReadOnlyList<Spoor> erbij)
    {
        var sporen = new List<Spoor>();
        await foreach (var spoor in opslag.LeesReeks<Spoor>(Sleutels.Partitie(spoorId), Sleutels.Sporen))
        {
            sporen.Add(spoor.Waarde);
        }

        var gedaan = await verander();
        if (sporen.Find(spoor => spoor.Id == spoorId) is { KlantreisId: var klantreisId }
            && Eerstvolgende.Van(sporen, klantreisId) != Eerstvolgende.Van([.. sporen.Select(spoor => spoor.Id == spoorId ? wordt(spoor) : spoor), .. erbij], klantreisId))
        {
            await overzicht.Werkbij(klantreisId);
        }

        return gedaan;
    }
}
