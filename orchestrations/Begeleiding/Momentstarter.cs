using System.Globalization;

namespace InzetOpMaat.Orchestrations;

/// <summary>Sets going the recurring moments of a klant, and notes which are settled. That one is under way and the track that drives it are written together.</summary>
public sealed class Momentstarter(Opslag opslag, Uitkomsten uitkomsten, Sporen sporen, Taakmaker taken, IKlok klok)
{
    /// <summary>The begeleiding with what was settled since.</summary>
    public async Task<Begeleiding> Werkbij(Klantreis reis, Begeleiding begeleiding)
    {
        foreach (var moment in Momentsporen.Lopend(begeleiding))
        {
            if (await uitkomsten.Lees(reis.Id, Vragen.Moment(reis.Id, moment.Key, moment.Value.Nummer)) is not null)
            {
                begeleiding = begeleiding.Met(moment.Key, moment.Value.Afgerond());
            }
        }

        return begeleiding;
    }

    /// <summary>The tracks of what is under way that have yet to look for the first time, or again: whoever set them going may have stopped halfway.</summary>
    public async Task<IReadOnlyList<Spoor>> NietBegonnen(Klantreis reis, Begeleiding begeleiding)
    {
        var gevonden = new List<Spoor>();
        foreach (var moment in Momentsporen.Lopend(begeleiding))
        {
            if (await sporen.Lees(Momentsporen.SpoorId(reis.Id, moment.Key, moment.Value.Nummer)) is { Waarde: { Klaar: false } spoor } && spoor.VolgendMoment <= klok.Nu)
            {
                gevonden.Add(spoor);
            }
        }

        return gevonden;
    }

    /// <summary>Adds a moment to a unit of work on the journey; gives the begeleiding as it becomes.</summary>
    /// <param name="begonnen">Gets the track that the caller starts once the unit is saved.</param>
    public async Task<Begeleiding> Begin(Werkeenheid werk, Klantreis reis, Begeleiding begeleiding, TePlannen moment, ICollection<Spoor> begonnen)
    {
        var spoor = moment.Soort.Taak() is { } taak
            ? await Taak(werk, reis.Id, taak, moment.Nummer.ToString(CultureInfo.InvariantCulture))
            : await Afspraak(werk, reis.Id, new(moment.Soort.Afspraak()!.Value, moment.Nummer));
        if (spoor is not null)
        {
            var sleutel = Sleutels.Spoor(spoor.Id);
            werk.Herzie(sleutel, werk.Nieuw<Spoor>(sleutel)! with { Ongetekend = true });
            begonnen.Add(spoor);
        }

        return begeleiding.Met(moment.Soort, begeleiding.Moment(moment.Soort).Gestart(moment.Doel));
    }

    /// <summary>Who gets the first of its kind is the contact from now on.</summary>
    private async Task<Spoor?> Taak(Werkeenheid werk, string klantreisId, Taaksoort soort, string ronde)
    {
        var spoor = await taken.Voegtoe(werk, new(Spoorids.Klantreis(klantreisId), soort, ronde));
        var reis = await opslag.Vereis<Klantreis>(klantreisId, Sleutels.Klantreis);
        if (spoor is not null && werk.Nieuw<Taak>(Sleutels.Naam(spoor.Id)) is { } taak && !reis.Waarde.Contactpersonen.ContainsKey(taak.Rol))
        {
            werk.Vervang(Sleutels.Klantreis, reis, reis.Waarde.MetContact(taak.Rol, taak.MedewerkerId));
        }

        return spoor;
    }

    private async Task<Spoor?> Afspraak(Werkeenheid werk, string klantreisId, Afspraaknaam naam)
    {
        if (await sporen.Lees(Spoorids.Afspraak(klantreisId, naam)) is not null)
        {
            return null;
        }

        var spoor = Afspraakstarter.Spoor(klantreisId, naam, klantreisId, klok.Nu);
        await sporen.Voegtoe(werk, spoor);
        return spoor;
    }
}
