using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Orchestrations;

/// <summary>Finds the moment of a round and takes it, so that nobody else can.</summary>
public sealed class Afspraakplanning(
    Opslag opslag, Stappen stappen, Uitkomsten uitkomsten, Afsprakenregister register, Afspraakbezetting bezetting, Bijeenkomstplaatsen bijeenkomsten, Begeleidingsregister begeleidingen, IBeleidsbron beleidsbron, IKlok klok)
{
    [Function(nameof(PlanAfspraak))]
    public Task<Planuitkomst> PlanAfspraak([ActivityTrigger] Rondeopdracht opdracht) => stappen.Zorg(
        Sleutels.Partitie(opdracht.SpoorId),
        $"{Sleutels.Naam(opdracht.SpoorId)}.{opdracht.Ronde}.gepland",
        werk => Plan(opdracht, werk));

    private async Task<Planuitkomst> Plan(Rondeopdracht opdracht, Werkeenheid werk)
    {
        var naam = Afsprakenregister.Naam(opdracht.SpoorId);
        if (await uitkomsten.Lees(werk.Partitie, Vragen.Afspraak(naam)) is not null)
        {
            return new(null, null, null, Vervallen: true);
        }

        var reis = await opslag.Vereis<Klantreis>(werk.Partitie, Sleutels.Klantreis);
        var beleid = await beleidsbron.Geldend(klok);
        var venster = (await Venster(naam, opdracht.Ronde, reis.Waarde, beleid))
            .NietVoor(await Wens(werk.Partitie, naam, opdracht.Ronde));
        var vraag = new Plekvraag(Afspraak.IdVoor(werk.Partitie, naam, opdracht.Ronde), reis.Waarde, naam, venster, beleid);
        var plek = await Neem(vraag) ?? await Neem(vraag with { Venster = Afspraakplanner.Uitgebreid(venster, beleid) });
        if (plek is null)
        {
            return new(null, null, null);
        }

        var afspraak = Maak(vraag, opdracht.Ronde, plek);
        werk.Voegtoe(Sleutels.Afspraak(afspraak.Id), afspraak);
        werk.Vervang(Sleutels.Klantreis, reis, reis.Waarde with { Contactpersonen = MetContact(reis.Waarde, afspraak) });
        werk.Gebeurtenis(new(
            klok.Nu, $"gepland.{Sleutels.Naam(afspraak.Id)}", Gebeurtenissoort.AfspraakWerdGepland, "systeem", $"{naam.Soort} gepland op {Datumtekst.Moment(afspraak.Begin)} met {afspraak.MedewerkerId}", afspraak.Waarom.InEenZin(), afspraak.Id));
        return new(afspraak.Id, afspraak.Herinnering?.Op, afspraak.Einde);
    }

    private Task<Plek?> Neem(Plekvraag vraag) =>
        Bijeenkomstreeks.Voor(vraag.Naam.Soort, vraag.Reis.Klantgroep, vraag.Beleid) is { } reeks
            ? bijeenkomsten.Neem(reeks, vraag)
            : bezetting.Neem(vraag);

    /// <summary>Around the date for which a recurring moment is meant; else counted from the step before.</summary>
    private async Task<Planvenster> Venster(Afspraaknaam naam, int ronde, Klantreis reis, Beleid beleid) =>
        await begeleidingen.Doel(reis.Id, naam) is { } doel
            ? Afspraakplanner.VensterRond(doel, naam.Soort, ronde, klok.Nu, beleid)
            : Afspraakplanner.Venster(naam.Soort, ronde, await Basis(reis, naam), klok.Nu, beleid);

    /// <summary>The first day that suits the klant who moved the previous round; null when any will do.</summary>
    private async Task<DateOnly?> Wens(string klantreisId, Afspraaknaam naam, int ronde)
    {
        var vraag = Vragen.Afspraakronde(Afspraak.IdVoor(klantreisId, naam, ronde - 1));
        return await uitkomsten.Lees(klantreisId, vraag) is { Gegevens: not null } uitkomst
            ? uitkomst.Als<Verplaatsing>().NietVoor
            : null;
    }

    private Afspraak Maak(Plekvraag vraag, int ronde, Plek plek) => new()
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
        Herinnering = Afspraakplanner.Herinnering(plek.Wanneer.Begin, klok.Nu, vraag.Naam.Soort, vraag.Beleid),
        BijeenkomstId = plek.BijeenkomstId,
    };

    /// <summary>The date from which the policy counts for a kind.</summary>
    private async Task<DateOnly> Basis(Klantreis reis, Afspraaknaam naam)
    {
        var vorige = naam.Soort switch
        {
            Afspraaksoort.Ambitiegesprek => Lokaletijd.Datum(reis.FaseSinds),
            Afspraaksoort.Kennismaking when naam.Nummer > 1 => reis.GroepSinds,
            Afspraaksoort.Kennismaking => await register.GehoudenOp(reis.Id, Afspraaksoort.KickOff),
            _ => await register.GehoudenOp(reis.Id, Afspraaksoort.Ambitiegesprek),
        };
        return vorige ?? Lokaletijd.Datum(klok.Nu);
    }

    private static Dictionary<Rol, string> MetContact(Klantreis reis, Afspraak afspraak) =>
        new(reis.Contactpersonen) { [afspraak.Rol] = afspraak.MedewerkerId };
}
