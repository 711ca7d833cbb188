using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>Looks at the whole begeleiding of a journey, by the policy of today.</summary>
public sealed class Begeleidingskijker(
    Opslag opslag, Sporen sporen, Sporenstarter starter, Postvak postvak, Overzicht overzicht, Overzichtsbewaking bewaking, Begeleidingsregister begeleidingen, Plaatsingsregister plaatsingen, Momentstarter momenten, IBeleidsbron beleidsbron, IKlok klok)
{
    /// <summary>The rows at which it looks, as for <see cref="Opslag.MetBeeld"/>.</summary>
    public static IEnumerable<string> Leest(string klantreisId) =>
    [
        Sleutels.Klantreis, Sleutels.Begeleiding, Sleutels.Plaatsingen, Sleutels.Sporen, Sleutels.Taken, Sleutels.Uitkomsten,
        Sleutels.Postvak(klantreisId),
    ];

    /// <summary>
    /// Handles the news, notes what was settled, sets going the moments that are due, decides what else must be done, and when
    /// that is nothing how long the journey sleeps: all in one write.
    /// </summary>
    public async Task<Begeleidingsstand> Bekijk(Bekijkopdracht opdracht, DurableTaskClient client)
    {
        var (stand, begonnen, blijven) = await Botsing.KijkOpnieuw($"begeleiding van {opdracht.KlantreisId}", () => Bekijk(opdracht));
        foreach (var spoor in begonnen)
        {
            await starter.Begin(client, spoor);
        }

        foreach (var spoor in blijven)
        {
            await starter.Wek(client, spoor);
        }

        if (begonnen.Any(IsTaak))
        {
            await overzicht.Werkbij(opdracht.KlantreisId);
        }

        return stand;
    }

    private async Task<Botsing.Antwoord<Gezien>?> Bekijk(Bekijkopdracht opdracht)
    {
        var klantreisId = opdracht.KlantreisId;
        var reis = (await opslag.Vereis<Klantreis>(klantreisId, Sleutels.Klantreis)).Waarde;
        if (reis.Fase is not Fase.Begeleiding and not Fase.Nazorg)
        {
            return new(new(new(reis.Fase, null, false, null, null, ""), [], []));
        }

        var werk = new Werkeenheid(klantreisId);
        await postvak.Leeg(werk, klantreisId);
        var gelezen = await begeleidingen.Lees(klantreisId);
        var begeleiding = await momenten.Werkbij(reis, gelezen?.Waarde ?? Nieuw(reis));
        var blijven = await momenten.NietBegonnen(reis, begeleiding);
        var begonnen = new List<Spoor>();
        var (stand, plannen) = await Stand(reis, begeleiding);
        if (plannen.Count > 0)
        {
            foreach (var moment in plannen)
            {
                begeleiding = await momenten.Begin(werk, reis, begeleiding, moment, begonnen);
            }

            (stand, _) = await Stand(reis, begeleiding);
        }

        if (gelezen is null)
        {
            werk.Voegtoe(Sleutels.Begeleiding, begeleiding);
        }
        else if (gelezen.Waarde != begeleiding)
        {
            werk.Vervang(Sleutels.Begeleiding, gelezen, begeleiding);
        }

        var slaap = stand.MoetIets ? null : new Slaap(
            stand.KijkWeer < opdracht.Hartslag ? stand.KijkWeer.Value : opdracht.Hartslag, stand.KijkWeer, stand.Waarom);
        return await Bewaar(werk, klantreisId, slaap, begonnen) ? new(new(stand with { SlaaptTot = slaap?.Tot }, begonnen, blijven)) : null;
    }

    /// <summary>What is to be done now, or until when nothing is.</summary>
    private async Task<(Begeleidingsstand Stand, IReadOnlyList<TePlannen> Plannen)> Stand(Klantreis reis, Begeleiding begeleiding)
    {
        var beleid = await beleidsbron.Geldend(klok);
        if (reis.Fase == Fase.Begeleiding && begeleiding.Verblijf != reis.Verblijf)
        {
            var wisselt = beleid.Groep(begeleiding.Groep).Regie != reis.Regie;
            return (new(reis.Fase, new(reis.Id, reis.Verblijf, wisselt), false, null, null, ""), []);
        }

        var contact = begeleiding.Moment(Momentsoort.Nazorgcontact);
        var plekken = reis.Plaatsingen is null ? [] : await plaatsingen.Alle(reis.Id);
        var nazorg = Nazorgplanner.Bekijk([.. plekken.Select(plek => plek.Waarde)], contact, beleid, klok.Nu);
        var nazorgstand = Nazorgstand.Van(reis.Id, nazorg, contact);
        TePlannen[] nazorgcontact = nazorg.Contact is { } gesprek ? [gesprek] : [];
        if (reis.Fase == Fase.Nazorg)
        {
            return (new(reis.Fase, null, false, null, nazorg.KijkWeer, nazorg.Waarom, nazorgstand), nazorgcontact);
        }

        var plan = Begeleidingsplanner.Bekijk(begeleiding, beleid, klok.Nu);
        var eerst = nazorg.KijkWeer < (plan.KijkWeer ?? DateTimeOffset.MaxValue) ? (nazorg.KijkWeer, nazorg.Waarom) : (plan.KijkWeer, plan.Waarom);
        return (
            new(
                reis.Fase,
                null,
                plan.Kennismaken,
                plan.Herindelen is null ? null : begeleiding.Verblijf,
                eerst.KijkWeer,
                eerst.Waarom,
                nazorgstand),
            [.. plan.NuPlannen, .. nazorgcontact]);
    }

    private static Begeleiding Nieuw(Klantreis reis) => new()
    {
        Groep = reis.Klantgroep ?? throw new InvalidOperationException("De klant is nog niet ingedeeld."),
        Sinds = reis.GroepSinds ?? Lokaletijd.Datum(reis.FaseSinds),
        Verblijf = reis.Verblijf,
    };

    /// <summary>False when another changed a row meanwhile. The row of the track is part of it, so that news is never missed.</summary>
    private async Task<bool> Bewaar(Werkeenheid werk, string klantreisId, Slaap? slaap, IReadOnlyList<Spoor> begonnen)
    {
        var spoor = await opslag.Vereis<Spoor>(klantreisId, Sleutels.Spoor(klantreisId));
        return slaap is null ? await sporen.Bewaar(werk, spoor)
            : begonnen.Any(IsTaak) ? await sporen.Slaap(werk, spoor, slaap)
            : await bewaking.Bij(klantreisId, slaap.Van, () => sporen.Slaap(werk, spoor, slaap), begonnen);
    }

    /// <summary>A new task is in the overview itself, so the line is drawn anew whatever comes first.</summary>
    private static bool IsTaak(Spoor spoor) => spoor.Orchestrator == nameof(TaakOrchestrator);

    /// <param name="Begonnen">Tracks that begin with this look.</param>
    /// <param name="Blijven">Tracks of which it is not certain that they began.</param>
    private sealed record Gezien(Begeleidingsstand Stand, IReadOnlyList<Spoor> Begonnen, IReadOnlyList<Spoor> Blijven);
}
