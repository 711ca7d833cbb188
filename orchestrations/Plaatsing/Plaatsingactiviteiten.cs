using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>The first day in a place: nazorg begins, and begeleiding ends unless it goes on beside the place.</summary>
public sealed class Plaatsingactiviteiten(
    Opslag opslag, Stappen stappen, Plaatsingsregister plaatsingen, Begeleidingsregister begeleidingen, Vervalling vervalling, Klantberichten berichten, Overzicht overzicht, IKlok klok)
{
    [Function(nameof(BeginPlaatsing))]
    public async Task<Gedaan> BeginPlaatsing([ActivityTrigger] Plaatsingsopdracht opdracht, [DurableClient] DurableTaskClient client)
    {
        var gevolg = await stappen.Zorg(
            opdracht.KlantreisId, $"plaatsing.{opdracht.Nummer}.begonnen", werk => Begin(werk, opdracht.Nummer));
        await vervalling.Bel(client, gevolg);
        await overzicht.Werkbij(opdracht.KlantreisId);
        return Gedaan.Waarde;
    }

    /// <summary>One friendly message when begeleiding ends, whatever falls away; a place beside it changes nothing for the klant.</summary>
    [Function(nameof(MeldPlaatsing))]
    public Task<Gedaan> MeldPlaatsing([ActivityTrigger] Plaatsingsopdracht opdracht)
    {
        var stap = opdracht.Berichtsleutel();
        return stappen.ZorgMetEffect(opdracht.KlantreisId, stap, async werk =>
        {
            await berichten.Verstuur(werk, werk.Partitie, stap, Berichtsoort.Plaatsing, gegevens => gegevens);
            werk.Gebeurtenis(new(
                klok.Nu, stap, Gebeurtenissoort.BerichtWerdVerstuurd, "systeem", "de klant heeft bericht over de begeleiding op de plek"));
            return Gedaan.Waarde;
        });
    }

    private async Task<Vervallengevolg> Begin(Werkeenheid werk, int nummer)
    {
        var reis = await opslag.Vereis<Klantreis>(werk.Partitie, Sleutels.Klantreis);
        var alle = await plaatsingen.Alle(werk.Partitie);
        var plaatsing = alle.Single(plek => plek.Waarde.Nummer == nummer);
        if (reis.Waarde.Fase == Fase.Beeindigd || plaatsing.Waarde.Stand != Plaatsingsstand.Afgesproken)
        {
            return new([], []);
        }

        var gevolg = await LaatVervallen(werk, plaatsing.Waarde);
        foreach (var eerder in alle.Where(plek => plek.Waarde.Stand == Plaatsingsstand.Begonnen))
        {
            Zet(werk, eerder, Plaatsingsstand.NazorgVoorbij);
        }

        Zet(werk, plaatsing, Plaatsingsstand.Begonnen);
        werk.Vervang(Sleutels.Klantreis, reis, InDePlek(reis.Waarde, plaatsing.Waarde)).Gebeurtenis(new(
            klok.Nu, $"plaatsing.{nummer}.begonnen", Gebeurtenissoort.PlaatsingBegon, "systeem", $"plaatsing {nummer} begonnen: {plaatsing.Waarde.Soort}{(plaatsing.Waarde.BegeleidingGaatDoor ? "" : "; fase Nazorg")}", $"Ingangsdatum {Datumtekst.Datum(plaatsing.Waarde.Ingangsdatum)}.", Waarden: new Dictionary<string, string> { [Waardenaam.Soort] = plaatsing.Waarde.Soort.ToString() }));
        return gevolg;
    }

    /// <summary>The contact about an earlier place; and all of begeleiding when that ends here.</summary>
    private async Task<Vervallengevolg> LaatVervallen(Werkeenheid werk, Plaatsing plaatsing)
    {
        var gelezen = await begeleidingen.Vereis(werk.Partitie);
        var begeleiding = gelezen.Waarde;
        var contact = begeleiding.Moment(Momentsoort.Nazorgcontact);
        werk.Vervang(Sleutels.Begeleiding, gelezen, begeleiding.Met(Momentsoort.Nazorgcontact, contact.InAndereGroep()));
        var afspraken = begeleiding.Momenten
            .Where(moment => moment.Value.LopendDoel is not null && (moment.Key == Momentsoort.Nazorgcontact || !plaatsing.BegeleidingGaatDoor))
            .Where(moment => moment.Key.Afspraak() is not null)
            .Select(moment => new Afspraaknaam(moment.Key.Afspraak()!.Value, moment.Value.Nummer))
            .ToList();
        if (plaatsing.BegeleidingGaatDoor)
        {
            return await vervalling.Van(werk, afspraken, [], apart: true);
        }

        if (begeleiding.KennismakingGestart)
        {
            afspraken.Add(new(Afspraaksoort.Kennismaking, begeleiding.Kennismaking));
        }

        return await vervalling.Van(werk, afspraken, [Taaksoort.Contact, Taaksoort.Herindeling, Taaksoort.PlaatsingAfgelopen]);
    }

    private Klantreis InDePlek(Klantreis reis, Plaatsing plaatsing) => plaatsing.BegeleidingGaatDoor || reis.Fase == Fase.Nazorg
        ? reis with { Plaatsing = plaatsing.Soort }
        : reis with { Plaatsing = plaatsing.Soort, Fase = Fase.Nazorg, FaseSinds = klok.Nu };

    private static void Zet(Werkeenheid werk, Gelezen<Plaatsing> plaatsing, Plaatsingsstand stand) =>
        werk.Vervang(Sleutels.Plaatsing(plaatsing.Waarde.Nummer), plaatsing, plaatsing.Waarde with { Stand = stand });
}
