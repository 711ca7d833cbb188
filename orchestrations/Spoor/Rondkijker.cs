namespace InzetOpMaat.Orchestrations;

/// <summary>
/// How a track looks around before it sleeps: for the outcome that it waits for, for the end, for its post. What the step
/// changes besides goes in the same write, so that a step and the wait after it cost one.
/// </summary>
public sealed class Rondkijker(
    Opslag opslag, Sporen sporen, Uitkomsten uitkomsten, Postvak postvak, Overzichtsbewaking overzicht, Samenhangen samenhangen, IKlok klok)
{
    /// <summary>The rows at which it looks, as for <see cref="Opslag.MetBeeld"/>.</summary>
    public static IEnumerable<string> Leest(Kijkopdracht opdracht) =>
    [
        Sleutels.Sporen, Sleutels.Postvak(opdracht.SpoorId), Sleutels.Uitkomst(Vragen.Einde), Sleutels.Uitkomst(Vragen.Opgeruimd),
        .. new[] { opdracht.Vraag, opdracht.Of }.OfType<string>().Select(Sleutels.Uitkomst),
    ];

    /// <summary>
    /// Looks, and saves the unit of work in any case; with it that the track sleeps, when it does, and that its post was
    /// handled. Null when another changed a row meanwhile: look again.
    /// </summary>
    /// <exception cref="RijconflictException">The same, of a row of the unit itself.</exception>
    public async Task<Rondblik?> Kijk(Werkeenheid werk, Kijkopdracht opdracht)
    {
        var spoor = await opslag.Vereis<Spoor>(werk.Partitie, Sleutels.Spoor(opdracht.SpoorId));
        samenhangen.Onthoud(spoor.Waarde);
        if (await Wakker(spoor.Waarde, opdracht) is { } wakker)
        {
            await opslag.Bewaar(werk);
            return wakker;
        }

        if (opdracht.SlaapTot <= klok.Nu)
        {
            await opslag.Bewaar(werk);
            return new(null);
        }

        await postvak.Leeg(werk, opdracht.SpoorId);
        var slaap = new Slaap(opdracht.SlaapTot, opdracht.Verwacht, opdracht.Waarom);
        return await overzicht.Bij(opdracht.SpoorId, werk, () => sporen.Slaap(werk, spoor, slaap)) ? new(null) : null;
    }

    /// <summary>Why the track does not sleep; null when it does.</summary>
    private async Task<Rondblik?> Wakker(Spoor spoor, Kijkopdracht opdracht)
    {
        foreach (var vraag in new[] { opdracht.Vraag, opdracht.Of }.OfType<string>())
        {
            if (await uitkomsten.Lees(spoor.Partitie, vraag) is { } uitkomst)
            {
                return new(uitkomst.Waarde);
            }
        }

        var nieuws = await postvak.Heeft(opdracht.SpoorId);
        if (opdracht.Vraag is null && nieuws)
        {
            // Whoever looks at everything handles it.
            return new(null, Nieuws: true);
        }

        if (!opdracht.NaEinde && await IsTenEinde(spoor, opdracht, nieuws))
        {
            return new(null, Einde: true);
        }

        return spoor.KlantreisId == opdracht.KlantreisId ? null : new(null, Opnieuw: true);
    }

    /// <summary>
    /// A main track stops as soon as what it runs for has ended. Any other stops by the outcome that it waits for, and
    /// only when that never comes by the word of who rounds the klantreis off; what only rests has something left to do.
    /// </summary>
    private async Task<bool> IsTenEinde(Spoor spoor, Kijkopdracht opdracht, bool nieuws) => !spoor.OverleeftEinde && (spoor.IsHoofdspoor
        ? await uitkomsten.Lees(spoor.Partitie, Vragen.Einde) is not null
        : nieuws && opdracht.Vraag != Vragen.Niets && await uitkomsten.Lees(spoor.Partitie, Vragen.Opgeruimd) is not null);
}
