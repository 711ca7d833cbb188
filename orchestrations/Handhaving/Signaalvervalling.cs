using System.Globalization;

namespace InzetOpMaat.Orchestrations;

/// <summary>Takes signals off the table that nobody has weighed yet, with the task that asked for it; their tracks go on.</summary>
public sealed class Signaalvervalling(Opslag opslag, Sporen sporen, IKlok klok)
{
    /// <summary>Adds it to a unit of work on the journey; gives which tracks must hear, and which tasks ended.</summary>
    public async Task<Signaalgevolg> Van(Werkeenheid werk, Signaalverval waardoor, Func<Handhavingssignaal, bool> welke)
    {
        var (bellen, taken) = (new List<string>(), new List<Taak>());
        await foreach (var gelezen in opslag.LeesReeks<Handhavingssignaal>(werk.Partitie, Sleutels.Signalen))
        {
            if (!welke(gelezen.Waarde))
            {
                continue;
            }

            var (signaal, nu) = (gelezen.Waarde, klok.Nu);
            var vraag = Vragen.OmgekeerdeToets(signaal.Nummer);
            var spoorId = Spoorids.Afspraak(werk.Partitie, signaal.Afspraaknaam);
            werk.Vervang(Sleutels.Signaal(signaal.Nummer), gelezen, signaal.Vervallen(waardoor, nu))
                .Voegtoe(Sleutels.Uitkomst(vraag), new Uitkomst(waardoor.ToString(), "systeem", nu))
                .Gebeurtenis(new(
                    nu, $"{vraag}.vervallen", Gebeurtenissoort.SignaalVerviel, "systeem", $"signaal {signaal.Nummer} vervalt: {Wat(waardoor)}", "Wie er weer is, heeft niets boven het hoofd (beleidskader par. 2.2).", signaal.AfspraakId));
            await sporen.Schrijf(werk, spoorId, "uitkomst", vraag);
            bellen.Add(spoorId);
            var taakId = Taak.IdVoor(werk.Partitie, Taaksoort.Handhavingssignaal, signaal.Nummer.ToString(CultureInfo.InvariantCulture));
            if (await opslag.Lees<Taak>(werk.Partitie, Sleutels.Taak(taakId)) is { Waarde.Status: Taakstatus.Open } taak)
            {
                taken.Add(werk.Vervalt(taak, nu).Nieuw<Taak>(Sleutels.Taak(taakId))!);
                await sporen.Schrijf(werk, Spoorids.Taak(taakId), "vervallen", Vragen.Taak(taakId));
                bellen.Add(Spoorids.Taak(taakId));
            }
        }

        return new(bellen, taken);
    }

    private static string Wat(Signaalverval waardoor) => waardoor switch
    {
        Signaalverval.AfspraakVerviel => "de afspraak waar de klant niet kwam is niet meer nodig",
        _ => "de klant was er weer",
    };
}

/// <summary>What must hear that a signal is off the table.</summary>
/// <param name="Sporen">The tracks to ring, by id.</param>
/// <param name="Taken">The tasks that ended, as they are now.</param>
public sealed record Signaalgevolg(IReadOnlyList<string> Sporen, IReadOnlyList<Taak> Taken);
