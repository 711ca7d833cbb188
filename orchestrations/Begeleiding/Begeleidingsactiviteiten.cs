using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Orchestrations;

/// <summary>Looks at the whole begeleiding of a journey, by the policy of today.</summary>
public sealed class Begeleidingsactiviteiten(
    Opslag opslag, Uitkomsten uitkomsten, Postvak postvak, Begeleidingsregister begeleidingen, Plaatsingsregister plaatsingen, IBeleidsbron beleidsbron, IKlok klok)
{
    /// <summary>Handles the news, notes what was settled, and decides what must be done.</summary>
    [Function(nameof(BekijkBegeleiding))]
    public async Task<Begeleidingsstand> BekijkBegeleiding([ActivityTrigger] string klantreisId)
    {
        await postvak.Leeg(klantreisId);
        var reis = (await opslag.Vereis<Klantreis>(klantreisId, Sleutels.Klantreis)).Waarde;
        if (reis.Fase is not Fase.Begeleiding and not Fase.Nazorg)
        {
            return new(reis.Fase, null, [], false, null, null, "");
        }

        var beleid = await beleidsbron.Geldend(klok);
        var begeleiding = await Botsing.KijkOpnieuw($"begeleiding van {klantreisId}", () => Werkbij(reis));
        if (reis.Fase == Fase.Begeleiding && begeleiding.Verblijf != reis.Verblijf)
        {
            var wisselt = beleid.Groep(begeleiding.Groep).Regie != reis.Regie;
            return new(reis.Fase, new(klantreisId, reis.Verblijf, wisselt), [], false, null, null, "");
        }

        var contact = begeleiding.Moment(Momentsoort.Nazorgcontact);
        var plekken = reis.Plaatsingen is null ? [] : await plaatsingen.Alle(klantreisId);
        var nazorg = Nazorgplanner.Bekijk([.. plekken.Select(plek => plek.Waarde)], contact, beleid, klok.Nu);
        var nazorgstand = Nazorgstand.Van(klantreisId, nazorg, contact);
        if (reis.Fase == Fase.Nazorg)
        {
            return new(reis.Fase, null, [], false, null, nazorg.KijkWeer, nazorg.Waarom, nazorgstand);
        }

        var plan = Begeleidingsplanner.Bekijk(begeleiding, beleid, klok.Nu);
        var eerst = nazorg.KijkWeer < (plan.KijkWeer ?? DateTimeOffset.MaxValue) ? (nazorg.KijkWeer, nazorg.Waarom) : (plan.KijkWeer, plan.Waarom);
        return new(
            reis.Fase,
            null,
            [.. plan.NuPlannen.Select(moment => new Momentopdracht(klantreisId, moment.Soort, moment.Nummer, moment.Soort.Taak(), moment.Doel))],
            plan.Kennismaken,
            plan.Herindelen is null ? null : begeleiding.Verblijf,
            eerst.KijkWeer,
            eerst.Waarom,
            nazorgstand);
    }

    /// <summary>The begeleiding with what was settled since.</summary>
    private async Task<Botsing.Antwoord<Begeleiding>?> Werkbij(Klantreis reis)
    {
        var gelezen = await begeleidingen.Lees(reis.Id);
        var begeleiding = gelezen?.Waarde ?? new Begeleiding
        {
            Groep = reis.Klantgroep ?? throw new InvalidOperationException("De klant is nog niet ingedeeld."),
            Sinds = reis.GroepSinds ?? Lokaletijd.Datum(reis.FaseSinds),
            Verblijf = reis.Verblijf,
        };
        foreach (var (soort, stand) in begeleiding.Momenten)
        {
            if (stand.LopendDoel is not null && await uitkomsten.Lees(reis.Id, Vragen.Moment(reis.Id, soort, stand.Nummer)) is not null)
            {
                begeleiding = begeleiding.Met(soort, stand.Afgerond());
            }
        }

        if (gelezen?.Waarde == begeleiding)
        {
            return new(begeleiding);
        }

        var werk = new Werkeenheid(reis.Id);
        await opslag.Bewaar(gelezen is null
            ? werk.Voegtoe(Sleutels.Begeleiding, begeleiding)
            : werk.Vervang(Sleutels.Begeleiding, gelezen, begeleiding));
        return new(begeleiding);
    }
}
