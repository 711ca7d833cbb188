using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>Takes the begeleiding of a klant along to another group. Source: beleidskader §3.1: a group is never static.</summary>
public sealed class Groepsverhuizer(
    Opslag opslag, Stappen stappen, Begeleidingsregister begeleidingen, Vervalling vervalling, Klantberichten berichten, IBeleidsbron beleidsbron, IKlok klok)
{
    /// <summary>The appointments and tasks of the old group that have not taken place are off the table.</summary>
    [Function(nameof(LaatOudRitmeVervallen))]
    public async Task<Gedaan> LaatOudRitmeVervallen([ActivityTrigger] Groepsverhuizing verhuizing, [DurableClient] DurableTaskClient client)
    {
        var gevolg = await stappen.Zorg(verhuizing.KlantreisId, $"groep.{verhuizing.Verblijf}.vervallen", async werk =>
        {
            var beleid = await beleidsbron.Geldend(klok);
            var reis = (await opslag.Vereis<Klantreis>(werk.Partitie, Sleutels.Klantreis)).Waarde;
            var begeleiding = (await begeleidingen.Vereis(werk.Partitie)).Waarde;
            var afspraken = begeleiding.Momenten
                .Where(moment => moment.Value.LopendDoel is not null && moment.Key.Afspraak() is not null && moment.Key != Momentsoort.Nazorgcontact)
                .Select(moment => new Afspraaknaam(moment.Key.Afspraak()!.Value, moment.Value.Nummer))
                .ToList();
            if (begeleiding.KennismakingGestart && NieuwContact(begeleiding, reis, beleid))
            {
                afspraken.Add(new(Afspraaksoort.Kennismaking, begeleiding.Kennismaking));
            }

            var taken = begeleiding.Momenten
                .Where(moment => moment.Value.LopendDoel is not null && moment.Key.Taak() is not null)
                .Select(moment => moment.Key.Taak()!.Value);
            return await vervalling.Van(werk, afspraken, [.. taken, Taaksoort.Herindeling]);
        });
        await vervalling.Bel(client, gevolg);
        return Gedaan.Waarde;
    }

    /// <summary>The key of the message about a move.</summary>
    public static string Bericht(Groepsverhuizing verhuizing) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"groep.{verhuizing.Verblijf}.gemeld");

    /// <summary>One friendly message, whatever fell away.</summary>
    [Function(nameof(MeldGroepswijziging))]
    public Task<Gedaan> MeldGroepswijziging([ActivityTrigger] Groepsverhuizing verhuizing)
    {
        var stap = Bericht(verhuizing);
        return stappen.ZorgMetEffect(verhuizing.KlantreisId, stap, async werk =>
        {
            await berichten.Verstuur(werk, werk.Partitie, stap, Berichtsoort.Groepswijziging, gegevens => gegevens);
            werk.Gebeurtenis(new(
                klok.Nu, stap, Gebeurtenissoort.BerichtWerdVerstuurd, "systeem", "de klant heeft bericht dat de begeleiding verandert"));
            return Gedaan.Waarde;
        });
    }

    [Function(nameof(BeginNieuwRitme))]
    public Task<Gedaan> BeginNieuwRitme([ActivityTrigger] Groepsverhuizing verhuizing) =>
        stappen.Zorg(verhuizing.KlantreisId, $"groep.{verhuizing.Verblijf}.begonnen", async werk =>
        {
            var reis = (await opslag.Vereis<Klantreis>(werk.Partitie, Sleutels.Klantreis)).Waarde;
            var gelezen = await begeleidingen.Vereis(werk.Partitie);
            var beleid = await beleidsbron.Geldend(klok);
            werk.Vervang(Sleutels.Begeleiding, gelezen, gelezen.Waarde.Verhuis(
                reis.Klantgroep!.Value, reis.GroepSinds ?? Lokaletijd.Datum(klok.Nu), reis.Verblijf, NieuwContact(gelezen.Waarde, reis, beleid)));
            return Gedaan.Waarde;
        });

    private static bool NieuwContact(Begeleiding begeleiding, Klantreis reis, Beleid beleid) =>
        beleid.Groep(begeleiding.Groep).Kennismaking != beleid.Groep(reis.Klantgroep!.Value).Kennismaking;
}
