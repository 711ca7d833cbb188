namespace InzetOpMaat.Orchestrations;

/// <summary>Has the line of a journey drawn anew when a change of its tracks changed what it shows, and only then.</summary>
public sealed class Overzichtsbewaking(Opslag opslag, Overzicht overzicht)
{
    /// <summary>Saves a unit of work that changes tracks of its partition, and looks what comes first before and after it.</summary>
    /// <param name="spoorId">The track that does so.</param>
    /// <param name="bewaar">False when another changed a row meanwhile: nothing is as it was.</param>
    public async Task<bool> Bij(string spoorId, Werkeenheid werk, Func<Task<bool>> bewaar)
    {
        var eerder = new List<Spoor>();
        await foreach (var spoor in opslag.LeesReeks<Spoor>(werk.Partitie, Sleutels.Sporen))
        {
            eerder.Add(spoor.Waarde);
        }

        if (!await bewaar())
        {
            return false;
        }

        List<Spoor> nu = [.. eerder.Select(spoor => werk.Nieuw<Spoor>(Sleutels.Spoor(spoor.Id)) ?? spoor)];
        if (eerder.FindIndex(spoor => spoor.Id == spoorId) is >= 0 and var plaats && IsAnders(eerder, nu, plaats))
        {
            await overzicht.Werkbij(nu[plaats].KlantreisId);
        }

        return true;
    }

    /// <summary>Another track comes first, or this one was not in the line yet, or its task is done: open tasks are in the line too.</summary>
    private static bool IsAnders(List<Spoor> eerder, List<Spoor> nu, int plaats) =>
        eerder[plaats].Ongetekend
        || (Spoorids.IsTaak(nu[plaats].Id) && nu[plaats].Klaar)
        || Eerstvolgende.Van(eerder, nu[plaats].KlantreisId) != Eerstvolgende.Van(nu, nu[plaats].KlantreisId);
}
