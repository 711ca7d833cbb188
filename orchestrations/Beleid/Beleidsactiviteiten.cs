using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>Rings the journeys that have to look at a new version of the policy.</summary>
public sealed class Beleidsactiviteiten(Beleidsversies versies, Overzicht overzicht, IKlok klok)
{
    /// <summary>How many journeys one step looks at.</summary>
    public const int Portie = 200;

    /// <summary>
    /// From opening time of the day on which it takes effect, one portion further. The first phases need no bell: what
    /// they plan next is by the policy of that day. A bell that is rung twice does no harm, one that is lost waits for
    /// the journey's heartbeat.
    /// </summary>
    [Function(nameof(VoerBeleidDoor))]
    public async Task<Doorvoerstand> VoerBeleidDoor([ActivityTrigger] string versie, [DurableClient] DurableTaskClient client)
    {
        var gelezen = await versies.Lees(versie) ?? throw new KeyNotFoundException($"Beleidsversie '{versie}' ontbreekt.");
        if (gelezen.Waarde.DoorgevoerdOp is not null)
        {
            return new(true, null);
        }

        var beleid = Bewaardbeleid.Van(gelezen.Waarde).Beleid;
        var kalender = Werkkalender.Van(beleid);
        var ingang = kalender.Openingstijd(kalender.VolgendeWerkdag(beleid.GeldigVanaf))!.Value.Begin;
        if (klok.Nu < ingang)
        {
            return new(false, ingang);
        }

        var pagina = await overzicht.Zoek(new(), Overzichtsvolgorde.Vast, Portie, gelezen.Waarde.GebeldTot);
        foreach (var reis in pagina.Klantreizen.Where(reis => reis.Fase is Fase.Begeleiding or Fase.Nazorg))
        {
            await client.RaiseEventAsync(reis.KlantreisId, Bel.Naam);
        }

        await versies.Vervang(gelezen, gelezen.Waarde with { GebeldTot = pagina.Vervolg, DoorgevoerdOp = pagina.Vervolg is null ? klok.Nu : null });
        return new(pagina.Vervolg is null, null);
    }
}
