using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Orchestrations;

/// <summary>Finds the moment of a round and takes it, so that nobody else can.</summary>
public sealed class Afspraakplanning(
    Opslag opslag, Stappen stappen, Uitkomsten uitkomsten, Afsprakenregister register, Afspraakbezetting bezetting, Bijeenkomstplaatsen bijeenkomsten, Plekteruggave teruggave, Begeleidingsregister begeleidingen, Berichtplaatsen berichtplaatsen, Klantberichten berichten, Afwezigheidsregister afwezigheid, IBeleidsbron beleidsbron, IKlok klok)
{
    [Function(nameof(PlanAfspraak))]
    public Task<Planuitkomst> PlanAfspraak([ActivityTrigger] Rondeopdracht opdracht) => stappen.Zorg(
        Sleutels.Partitie(opdracht.SpoorId),
        Stap(opdracht),
        werk => Plan(opdracht, werk),
        Leest(opdracht));

    /// <summary>The step that plans a round.</summary>
    internal static string Stap(Rondeopdracht ronde) => $"{Sleutels.Naam(ronde.SpoorId)}.{ronde.Ronde}.gepland";

    private static IEnumerable<string> Leest(Rondeopdracht opdracht)
    {
        var naam = Afsprakenregister.Naam(opdracht.SpoorId);
        var id = Afspraak.IdVoor(Sleutels.Partitie(opdracht.SpoorId), naam, opdracht.Ronde);
        var vorige = Afspraak.IdVoor(Sleutels.Partitie(opdracht.SpoorId), naam, opdracht.Ronde - 1);
        return
        [
            Sleutels.Uitkomst(Vragen.Afspraak(naam)), Sleutels.Uitkomst(Vragen.Afspraakronde(vorige)), Sleutels.Klantreis, Sleutels.Begeleiding,
            Sleutels.Afspraken,
            .. naam.Soort == Afspraaksoort.Extragesprek ? new[] { Sleutels.Extragesprek(naam.Nummer) } : [],
            Sleutels.Berichtenboek, Sleutels.Bericht(Uitnodigingen.Uitnodiging(id)), Sleutels.Bericht(Uitnodigingen.Herinnering(id)),
        ];
    }

    private async Task<Planuitkomst> Plan(Rondeopdracht opdracht, Werkeenheid werk)
    {
        var naam = Afsprakenregister.Naam(opdracht.SpoorId);
        var reis = await opslag.Vereis<Klantreis>(werk.Partitie, Sleutels.Klantreis);
        var afspraakId = Afspraak.IdVoor(werk.Partitie, naam, opdracht.Ronde);
        if (Afspraakplanner.IsOverbodig(naam.Soort, reis.Waarde) || await uitkomsten.Lees(werk.Partitie, Vragen.Afspraak(naam)) is not null)
        {
            await teruggave.GeefTerug(afspraakId);
            return new(null, null, null, Vervallen: true);
        }

        var beleid = await beleidsbron.Geldend(klok);
        var uitnodiging = await berichtplaatsen.Neem(werk, Uitnodigingen.Uitnodiging(afspraakId), Berichtsoort.Uitnodiging);
        var uitgenodigd = uitnodiging.Op > klok.Nu ? uitnodiging.Op : klok.Nu;
        var extra = await Extra(werk.Partitie, naam);
        var wens = await Wens(werk.Partitie, naam, opdracht.Ronde);
        var ruim = await Venster(naam, opdracht.Ronde, reis.Waarde, uitgenodigd, beleid);
        var venster = opdracht.Ronde == 1 && extra is not null ? ruim.GevraagdVanaf(extra.NietVoor) : ruim.Na(wens);
        if (extra is not null)
        {
            venster = venster with { Waarom = venster.Waarom.En($"een extra gesprek naast het ritme, gevraagd door {extra.Wie}") };
        }

        var vraag = new Plekvraag(
            afspraakId, reis.Waarde, naam, venster, await register.Bezet(werk.Partitie, naam), beleid, await VorigeBijeenkomst(werk.Partitie, naam, opdracht.Ronde), extra?.Rol);
        var plek = (wens?.Bijeenkomst is { } verzet ? await bijeenkomsten.NeemIn(verzet, vraag) : null)
            ?? await Neem(vraag)
            ?? await Neem(vraag with { Venster = Afspraakplanner.Uitgebreid(venster, beleid) });
        if (plek is null)
        {
            await berichtplaatsen.GeefVrij(werk, uitnodiging.Sleutel);
            return new(null, null, null);
        }

        var afspraak = Maak(vraag, opdracht.Ronde, plek) with { Herinnering = await Herinnering(werk, vraag, plek, uitgenodigd) };
        werk.Voegtoe(Sleutels.Afspraak(afspraak.Id), afspraak);
        werk.Vervang(Sleutels.Klantreis, reis, await MetContact(reis.Waarde, afspraak));
        werk.Zet(Sleutels.Voornemen(Uitnodigingen.Uitnodigingsstap(opdracht)), Gedaan.Waarde);
        werk.Gebeurtenis(new(
            klok.Nu, $"gepland.{Sleutels.Naam(afspraak.Id)}", Gebeurtenissoort.AfspraakWerdGepland, "systeem", $"{naam.Soort} gepland op {Datumtekst.Moment(afspraak.Begin)} met {afspraak.MedewerkerId}", afspraak.Waarom.InEenZin(), afspraak.Id));
        return new(afspraak.Id, afspraak.Herinnering?.Op, afspraak.Einde);
    }

    private Task<Plek?> Neem(Plekvraag vraag) =>
        Bijeenkomstreeks.Voor(vraag.Naam.Soort, vraag.Reis.Klantgroep, vraag.Beleid) is { } reeks
            ? bijeenkomsten.Neem(reeks, vraag)
            : bezetting.Neem(vraag);

    /// <summary>Around the date for which a recurring moment is meant; else counted from the step before.</summary>
    /// <param name="uitgenodigd">When the klant hears of it: it is announced in time from there.</param>
    private async Task<Planvenster> Venster(Afspraaknaam naam, int ronde, Klantreis reis, DateTimeOffset uitgenodigd, Beleid beleid) =>
        await begeleidingen.Doel(reis.Id, naam) is { } doel
            ? Afspraakplanner.VensterRond(doel, naam.Soort, ronde, uitgenodigd, beleid)
            : Afspraakplanner.Venster(naam.Soort, ronde, await Basis(reis, naam), uitgenodigd, beleid);

    private async Task<string?> VorigeBijeenkomst(string klantreisId, Afspraaknaam naam, int ronde) => ronde == 1
        ? null
        : (await opslag.Lees<Afspraak>(klantreisId, Sleutels.Afspraak(Afspraak.IdVoor(klantreisId, naam, ronde - 1))))?.Waarde.BijeenkomstId;

    /// <summary>What was asked for with an extra talk; null for any other.</summary>
    private async Task<Extragesprek?> Extra(string klantreisId, Afspraaknaam naam) => naam.Soort == Afspraaksoort.Extragesprek
        ? (await opslag.Vereis<Extragesprek>(klantreisId, Sleutels.Extragesprek(naam.Nummer))).Waarde
        : null;

    /// <summary>What was asked for when the previous round was moved; null when it was not.</summary>
    private async Task<Verplaatsing?> Wens(string klantreisId, Afspraaknaam naam, int ronde)
    {
        var vraag = Vragen.Afspraakronde(Afspraak.IdVoor(klantreisId, naam, ronde - 1));
        return await uitkomsten.Lees(klantreisId, vraag) is { Gegevens: not null } uitkomst
            ? uitkomst.Als<Verplaatsing>()
            : null;
    }

    private static Afspraak Maak(Plekvraag vraag, int ronde, Plek plek) => new()
    {
        Id = vraag.AfspraakId,
        KlantreisId = vraag.Reis.Id,
        Soort = vraag.Naam.Soort,
        Nummer = vraag.Naam.Nummer,
        Ronde = ronde,
        Rol = plek.Rol,
        MedewerkerId = plek.MedewerkerId,
        GidsId = plek.GidsId,
        Begin = plek.Wanneer.Begin,
        Einde = plek.Wanneer.Einde,
        Plaats = Gespreksplaats.Voor(vraag.Naam, vraag.Reis, vraag.Beleid),
        Status = Afspraakstatus.Gepland,
        Waarom = plek.Waarom,
        BijeenkomstId = plek.BijeenkomstId,
    };

    /// <summary>When the klant is reminded: it takes its room in the budget now, so that other messages go around it.</summary>
    private async Task<AfgeleidMoment?> Herinnering(Werkeenheid werk, Plekvraag vraag, Plek plek, DateTimeOffset uitgenodigd)
    {
        var kanaal = (await berichten.Klant(vraag.Reis.Id, "herinnering plannen")).Contactkanaal;
        if (Afspraakplanner.Herinnering(plek.Wanneer.Begin, uitgenodigd, kanaal, vraag.Beleid) is not { } wens)
        {
            return null;
        }

        var ruimte = await berichtplaatsen.Neem(
            werk, Uitnodigingen.Herinnering(vraag.AfspraakId), Berichtsoort.Herinnering, wens.Op, Afspraakplanner.LaatsteHerinnering(plek.Wanneer.Begin, kanaal, vraag.Beleid));
        if (ruimte.Status == Berichtstatus.Vervallen)
        {
            werk.Gebeurtenis(Uitnodigingen.ZonderHerinnering(vraag.AfspraakId, ruimte, klok.Nu));
            return null;
        }

        return ruimte.Op == wens.Op ? wens : new(ruimte.Op, wens.Waarom.En(ruimte.Waarom.InEenZin().TrimEnd('.')));
    }

    /// <summary>The date from which the policy counts for a kind.</summary>
    private async Task<DateOnly> Basis(Klantreis reis, Afspraaknaam naam)
    {
        var vorige = naam.Soort switch
        {
            Afspraaksoort.Ambitiegesprek => reis.GesprekVanaf ?? Lokaletijd.Datum(reis.FaseSinds),
            Afspraaksoort.Extragesprek => null,
            Afspraaksoort.Kennismaking when naam.Nummer > 1 => reis.GroepSinds,
            Afspraaksoort.Kennismaking => await register.GehoudenOp(reis.Id, Afspraaksoort.KickOff),
            _ => await register.GehoudenOp(reis.Id, Afspraaksoort.Ambitiegesprek),
        };
        return vorige ?? Lokaletijd.Datum(klok.Nu);
    }

    /// <summary>Who holds it is the contact from now on; not whoever takes over from a contact who is away that day.</summary>
    private async Task<Klantreis> MetContact(Klantreis reis, Afspraak afspraak) =>
        reis.Contactpersonen.TryGetValue(afspraak.Rol, out var vast) && (vast == afspraak.MedewerkerId || await afwezigheid.IsAfwezig(vast, Lokaletijd.Datum(afspraak.Begin)))
            ? reis
            : reis.MetContact(afspraak.Rol, afspraak.MedewerkerId);
}
