using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>Sets going what begeleiding asks for. That it is under way and the track that drives it are written together.</summary>
public sealed class Momentactiviteiten(
    Begeleidingsregister begeleidingen, Opslag opslag, Sporen sporen, Sporenstarter starter, IKlok klok)
{
    [Function(nameof(StartKennismaking))]
    public Task<Gedaan> StartKennismaking([ActivityTrigger] string klantreisId, [DurableClient] DurableTaskClient client) =>
        Zorg(client, klantreisId, begeleiding => (
            begeleiding.KennismakingGestart ? null : begeleiding with { KennismakingGestart = true },
            new Afspraaknaam(Afspraaksoort.Kennismaking, begeleiding.Kennismaking)));

    [Function(nameof(NoteerHerindeling))]
    public Task<Gedaan> NoteerHerindeling([ActivityTrigger] string klantreisId, [DurableClient] DurableTaskClient client) =>
        Zorg(client, klantreisId, begeleiding => (
            begeleiding.HerindelingGevraagd ? null : begeleiding with { HerindelingGevraagd = true }, null));

    /// <param name="doe">What becomes of the begeleiding, null when it is so already, and the appointment to start with it.</param>
    private async Task<Gedaan> Zorg(
        DurableTaskClient client, string klantreisId, Func<Begeleiding, (Begeleiding? Nieuw, Afspraaknaam? Afspraak)> doe)
    {
        var spoor = await Botsing.KijkOpnieuw($"begeleiding van {klantreisId}", () => Schrijf(klantreisId, doe));
        if (spoor is not null)
        {
            await starter.Wek(client, spoor);
        }

        return Gedaan.Waarde;
    }

    private async Task<Botsing.Antwoord<Spoor?>?> Schrijf(
        string klantreisId, Func<Begeleiding, (Begeleiding? Nieuw, Afspraaknaam? Afspraak)> doe)
    {
        var gelezen = await begeleidingen.Vereis(klantreisId);
        var (nieuw, afspraak) = doe(gelezen.Waarde);
        var spoorId = afspraak is { } naam ? Spoorids.Afspraak(klantreisId, naam) : null;
        var spoor = spoorId is null ? null : await sporen.Lees(spoorId);
        if (nieuw is null)
        {
            return new(spoor is { Waarde.Klaar: false } ? spoor.Waarde : null);
        }

        var werk = new Werkeenheid(klantreisId).Vervang(Sleutels.Begeleiding, gelezen, nieuw);
        var nodig = afspraak is null || spoor is not null ? null : Afspraakstarter.Spoor(klantreisId, afspraak.Value, klantreisId, klok.Nu);
        if (nodig is not null)
        {
            await sporen.Voegtoe(werk, nodig);
        }

        await opslag.Bewaar(werk);
        return new(nodig);
    }
}
