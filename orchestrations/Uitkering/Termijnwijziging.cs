using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Brings the benefit in line with a change of the term for the decision, and the task to decide with it: the one way,
/// whoever changed it.
/// </summary>
public sealed class Termijnwijziging(
    Opslag opslag, Sporen sporen, Werkvoorraad werkvoorraad, Overzicht overzicht, IBeleidsbron beleidsbron, IKlok klok)
{
    /// <summary>Adds both to a unit of work on the household. Once that is saved the caller passes the task on.</summary>
    /// <param name="wordt">The benefit with its new term; the last day follows from that.</param>
    public async Task<Gewijzigdetermijn> Voegtoe(Werkeenheid werk, Gelezen<Uitkering> uitkering, Uitkering wordt)
    {
        var (vandaag, beleid) = (Lokaletijd.Datum(klok.Nu), await beleidsbron.Geldend(klok));
        var nieuw = wordt with { BeslissenVoor = wordt.Termijn.Einde(vandaag, beleid) };
        werk.Vervang(Sleutels.Uitkering, uitkering, nieuw);
        if (await Besluittaak(werk.Partitie) is not { Waarde.Status: Taakstatus.Open } taak)
        {
            return new(nieuw, null, uitkering.Waarde.BeslissenVoor.Datum);
        }

        var volgt = taak.Waarde.Volg(nieuw, vandaag, beleid);
        werk.Vervang(Sleutels.Taak(volgt.Id), taak, volgt);
        await sporen.Schrijf(werk, Spoorids.Taak(volgt.Id), "termijn", Sleutels.Naam(volgt.Id));
        return new(nieuw, volgt, taak.Waarde.Fataledatum.Datum);
    }

    /// <summary>Shows the task in the lists as it is now, and wakes its watch. Safe to repeat.</summary>
    public async Task GeefDoor(string huishoudenId, DateOnly? vorige, DurableTaskClient client)
    {
        if (await Besluittaak(huishoudenId) is { Waarde: var taak })
        {
            await werkvoorraad.Werkbij(taak, vorige);
            await overzicht.Werkbij(taak.KlantreisId);
            await client.RaiseEventAsync(Spoorids.Taak(taak.Id), Bel.Naam);
        }
    }

    private Task<Gelezen<Taak>?> Besluittaak(string huishoudenId) =>
        opslag.Lees<Taak>(huishoudenId, Sleutels.Taak(Taak.IdVoor(huishoudenId, Taaksoort.Besluiten, "1")));
}

/// <summary>The benefit and the task to decide as they become; null when no such task is open.</summary>
/// <param name="Vorige">The fatale datum under which the task may still be listed.</param>
public sealed record Gewijzigdetermijn(Uitkering Uitkering, Taak? Taak, DateOnly Vorige);
