using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Orchestrations;

/// <summary>Looks at the whole begeleiding of a journey, by the policy of today.</summary>
public sealed class Begeleidingsactiviteiten(
    Opslag opslag, Uitkomsten uitkomsten, Sporen sporen, Postvak postvak, Overzichtsbewaking overzicht, Begeleidingsregister begeleidingen, Plaatsingsregister plaatsingen, IBeleidsbron beleidsbron, IKlok klok)
{
    /// <summary>Handles the news, notes what was settled, decides what must be done, and when that is nothing how long the journey sleeps.</summary>
    [Function(nameof(BekijkBegeleiding))]
    public Task<Begeleidingsstand> BekijkBegeleiding([ActivityTrigger] Bekijkopdracht opdracht) => opslag.MetBeeld(
        opdracht.KlantreisId,
        [Sleutels.Klantreis, Sleutels.Begeleiding, Sleutels.Plaatsingen, Sleutels.Sporen, Sleutels.Postvak(opdracht.KlantreisId)],
        () => Botsing.KijkOpnieuw($"begeleiding van {opdracht.KlantreisId}", () => Bekijk(opdracht)));

    private async Task<Botsing.Antwoord<Begeleidingsstand>?> Bekijk(Bekijkopdracht opdracht)
    {
        var klantreisId = opdracht.KlantreisId;
        var reis = (await opslag.Vereis<Klantreis>(klantreisId, Sleutels.Klantreis)).Waarde;
        if (reis.Fase is not Fase.Begeleiding and not Fase.Nazorg)
        {
            return new(new(reis.Fase, null, [], false, null, null, ""));
        }

        var werk = new Werkeenheid(klantreisId);
        await postvak.Leeg(werk, klantreisId);
        var begeleiding = await Werkbij(reis, werk);
        var stand = await Stand(reis, begeleiding);
        var slaap = stand.MoetIets ? null : new Slaap(
            stand.KijkWeer < opdracht.Hartslag ? stand.KijkWeer.Value : opdracht.Hartslag, stand.KijkWeer, stand.Waarom);
        return await Bewaar(werk, klantreisId, slaap) ? new(stand with { SlaaptTot = slaap?.Tot }) : null;
    }

    /// <summary>What is to be done now, or until when nothing is.</summary>
    private async Task<Begeleidingsstand> Stand(Klantreis reis, Begeleiding begeleiding)
    {
        var beleid = await beleidsbron.Geldend(klok);
        if (reis.Fase == Fase.Begeleiding && begeleiding.Verblijf != reis.Verblijf)
        {
            var wisselt = beleid.Groep(begeleiding.Groep).Regie != reis.Regie;
            return new(reis.Fase, new(reis.Id, reis.Verblijf, wisselt), [], false, null, null, "");
        }

        var contact = begeleiding.Moment(Momentsoort.Nazorgcontact);
        var plekken = reis.Plaatsingen is null ? [] : await plaatsingen.Alle(reis.Id);
        var nazorg = Nazorgplanner.Bekijk([.. plekken.Select(plek => plek.Waarde)], contact, beleid, klok.Nu);
        var nazorgstand = Nazorgstand.Van(reis.Id, nazorg, contact);
        if (reis.Fase == Fase.Nazorg)
        {
            return new(reis.Fase, null, [], false, null, nazorg.KijkWeer, nazorg.Waarom, nazorgstand);
        }

        var plan = Begeleidingsplanner.Bekijk(begeleiding, beleid, klok.Nu);
        var eerst = nazorg.KijkWeer < (plan.KijkWeer ?? DateTimeOffset.MaxValue) ? (nazorg.KijkWeer, nazorg.Waarom) : (plan.KijkWeer, plan.Waarom);
        return new(
            reis.Fase,
            null,
            [.. plan.NuPlannen.Select(moment => new Momentopdracht(reis.Id, moment.Soort, moment.Nummer, moment.Soort.Taak(), moment.Doel))],
            plan.Kennismaken,
            plan.Herindelen is null ? null : begeleiding.Verblijf,
            eerst.KijkWeer,
            eerst.Waarom,
            nazorgstand);
    }

    /// <summary>False when another changed a row meanwhile. The row of the track is part of it, so that news is never missed.</summary>
    private async Task<bool> Bewaar(Werkeenheid werk, string klantreisId, Slaap? slaap)
    {
        var spoor = await opslag.Vereis<Spoor>(klantreisId, Sleutels.Spoor(klantreisId));
        return slaap is null
            ? await sporen.Bewaar(werk, spoor)
            : await overzicht.Bij(klantreisId, slaap.Van, () => sporen.Slaap(werk, spoor, slaap));
    }

    /// <summary>The begeleiding with what was settled since, as it is saved with the unit of work.</summary>
    private async Task<Begeleiding> Werkbij(Klantreis reis, Werkeenheid werk)
    {
        var gelezen = await begeleidingen.Lees(reis.Id);
        var begeleiding = gelezen?.Waarde ?? new Begeleiding
        {
            Groep = reis.Klantgroep ?? throw new InvalidOperationException("De klant is nog niet ingedeeld."),
            Sinds = reis.GroepSinds ?? Lokaletijd.Datum(reis.FaseSinds),
            Verblijf = reis.Verblijf,
        };
        var lopend = begeleiding.Momenten.Where(moment => moment.Value.LopendDoel is not null).ToList();
        var nieuw = lopend.Count == 0 ? begeleiding : await opslag.MetBeeld(
            reis.Id, lopend.Select(moment => Sleutels.Uitkomst(Vraag(reis, moment))), () => Afgerond(reis, begeleiding, lopend));
        if (gelezen is null)
        {
            werk.Voegtoe(Sleutels.Begeleiding, nieuw);
        }
        else if (gelezen.Waarde != nieuw)
        {
            werk.Vervang(Sleutels.Begeleiding, gelezen, nieuw);
        }

        return nieuw;
    }

    private async Task<Begeleiding> Afgerond(Klantreis reis, Begeleiding begeleiding, IReadOnlyList<KeyValuePair<Momentsoort, Momentstand>> lopend)
    {
        foreach (var moment in lopend)
        {
            if (await uitkomsten.Lees(reis.Id, Vraag(reis, moment)) is not null)
            {
                begeleiding = begeleiding.Met(moment.Key, moment.Value.Afgerond());
            }
        }

        return begeleiding;
    }

    private static string Vraag(Klantreis reis, KeyValuePair<Momentsoort, Momentstand> moment) =>
        Vragen.Moment(reis.Id, moment.Key, moment.Value.Nummer);
}
