using System.Text.Json.Serialization;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Takes appointments and tasks off the table that are not needed any more. What already began is left to its outcome.
/// The tracks themselves clear calendars and lists: they only hear of it here.
/// </summary>
public sealed class Vervalling(Opslag opslag, Sporen sporen, Uitkomsten uitkomsten, Afsprakenregister register, Signaalvervalling signalen, Werkvoorraad werkvoorraad, IKlok klok)
{
    private const string Vervallen = nameof(Afspraakstatus.Vervallen);

    /// <summary>Adds the end of these appointments of a journey, and of its open tasks of these kinds, to a unit of work.</summary>
    /// <param name="apart">No message about something larger tells the klant that they are off.</param>
    public async Task<Vervallengevolg> Van(
        Werkeenheid werk, IReadOnlyList<Afspraaknaam> afspraken, IReadOnlyList<Taaksoort> taaksoorten, bool apart = false)
    {
        // Planning that is under way reads the journey and loses: it looks again, and finds that nothing is to be planned.
        var reis = await opslag.Vereis<Klantreis>(werk.Partitie, Sleutels.Klantreis);
        werk.Vervang(Sleutels.Klantreis, reis, reis.Waarde);
        var bellen = new List<string>();
        var sporenVanAfspraken = new HashSet<string>();
        foreach (var naam in afspraken)
        {
            if (await LaatVervallen(werk, naam, apart, bellen))
            {
                sporenVanAfspraken.Add(Spoorids.Afspraak(werk.Partitie, naam));
            }
        }

        var taken = new List<string>();
        await foreach (var taak in opslag.LeesReeks<Taak>(werk.Partitie, Sleutels.Taken))
        {
            if (taak.Waarde.Status == Taakstatus.Open
                && (taaksoorten.Contains(taak.Waarde.Soort) || await Hoort(taak.Waarde, sporenVanAfspraken)))
            {
                await LaatVervallen(werk, taak, bellen);
                taken.Add(taak.Waarde.Id);
            }
        }

        if (sporenVanAfspraken.Count > 0)
        {
            var gevolg = await signalen.Van(
                werk, Signaalverval.AfspraakVerviel, signaal => signaal.VervaltMet(afspraken) && sporenVanAfspraken.Contains(Spoorids.Afspraak(werk.Partitie, signaal.Afspraaknaam)));
            bellen.AddRange(gevolg.Sporen);
            taken.AddRange(gevolg.Taken.Select(taak => taak.Id));
        }

        return new(bellen, taken);
    }

    /// <summary>Once the unit of work is saved: what is drawn from it follows, and the tracks hear.</summary>
    public async Task Bel(DurableTaskClient client, Vervallengevolg gevolg)
    {
        foreach (var taakId in gevolg.Taken)
        {
            await werkvoorraad.Werkbij((await opslag.Vereis<Taak>(Sleutels.Partitie(taakId), Sleutels.Taak(taakId))).Waarde);
        }

        foreach (var spoorId in gevolg.Sporen)
        {
            await client.RaiseEventAsync(spoorId, Orchestrations.Bel.Naam);
        }
    }

    /// <summary>False when it took place already, or is taking place: its outcome counts.</summary>
    private async Task<bool> LaatVervallen(Werkeenheid werk, Afspraaknaam naam, bool apart, List<string> bellen)
    {
        var nu = klok.Nu;
        var spoorId = Spoorids.Afspraak(werk.Partitie, naam);
        var laatste = await register.Laatste(werk.Partitie, naam);
        if (laatste is { IsOpen: true } && laatste.Begin <= nu
            || await sporen.Lees(spoorId) is not { Waarde.Klaar: false }
            || await uitkomsten.Lees(werk.Partitie, Vragen.Afspraak(naam)) is not null)
        {
            return false;
        }

        werk.Voegtoe(Sleutels.Uitkomst(Vragen.Afspraak(naam)), new Uitkomst(Vervallen, "systeem", nu));
        if (laatste is { IsOpen: true })
        {
            werk.Vervalt(await register.Vereis(laatste.Id), nu, apart)
                .Gebeurtenis(new(
                    nu, $"{Sleutels.Naam(laatste.Id)}.{Vervallen}", Gebeurtenissoort.AfspraakVerviel, "systeem", $"{laatste.Soort}: gaat niet door", Verwijzing: laatste.Id));
        }

        await sporen.Schrijf(werk, spoorId, "vervallen", naam.ToString());
        bellen.Add(spoorId);
        return true;
    }

    private async Task LaatVervallen(Werkeenheid werk, Gelezen<Taak> gelezen, List<string> bellen)
    {
        var spoorId = Spoorids.Taak(gelezen.Waarde.Id);
        werk.Vervalt(gelezen, klok.Nu);
        await sporen.Schrijf(werk, spoorId, "vervallen", Vragen.Taak(gelezen.Waarde.Id));
        bellen.Add(spoorId);
    }

    /// <summary>The task about a signal ends with the signal.</summary>
    private async Task<bool> Hoort(Taak taak, HashSet<string> spoorIds) =>
        spoorIds.Count > 0
        && taak.Soort != Taaksoort.Handhavingssignaal
        && await sporen.Lees(Spoorids.Taak(taak.Id)) is { Waarde.Ouder: { } ouder }
        && spoorIds.Contains(ouder);
}

/// <summary>What must hear that something is off the table.</summary>
/// <param name="Sporen">The tracks to ring, by id.</param>
/// <param name="Taken">The tasks that ended, by id.</param>
public sealed record Vervallengevolg(
    [property: JsonPropertyName("sporen")] IReadOnlyList<string> Sporen,
    [property: JsonPropertyName("taken")] IReadOnlyList<string> Taken);
