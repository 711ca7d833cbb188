using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Orchestrations;

/// <summary>Finds the moment of a round and takes it, so that nobody else can.</summary>
public sealed class Afspraakplanning(
    Opslag opslag, Stappen stappen, Uitkomsten uitkomsten, Afsprakenregister register, Afspraakbezetting bezetting, Bijeenkomstplaatsen bijeenkomsten, IBeleidsbron beleidsbron, IKlok klok)
{
    [Function(nameof(PlanAfspraak))]
    public Task<Planuitkomst> PlanAfspraak([ActivityTrigger] Rondeopdracht opdracht) => stappen.Zorg(
        Sleutels.Partitie(opdracht.SpoorId),
        $"{Sleutels.Naam(opdracht.SpoorId)}.{opdracht.Ronde}.gepland",
        werk => Plan(opdracht, werk));

    private async Task<Planuitkomst> Plan(Rondeopdracht opdracht, Werkeenheid werk)
    {
        var naam = Afsprakenregister.Naam(opdracht.SpoorId);
        var reis = await opslag.Vereis<Klantreis>(werk.Partitie, Sleutels.Klantreis);
        var beleid = await beleidsbron.Geldend(klok);
        var venster = Afspraakplanner.Venster(naam.Soort, opdracht.Ronde, await Basis(reis.Waarde, naam.Soort), klok.Nu, beleid)
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
        vraag.Naam.Soort == Afspraaksoort.KickOff ? bijeenkomsten.Neem(vraag) : bezetting.Neem(vraag);

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
        Begin = plek.Wanneer.Begin,
        Einde = plek.Wanneer.Einde,
        Plaats = vraag.Beleid.Afspraak(vraag.Naam.Soort).Plaats,
        Status = Afspraakstatus.Gepland,
        Waarom = plek.Waarom,
        Herinnering = Afspraakplanner.Herinnering(plek.Wanneer.Begin, klok.Nu, vraag.Naam.Soort, vraag.Beleid),
        BijeenkomstId = plek.BijeenkomstId,
    };

    /// <summary>The date from which the policy counts for a kind.</summary>
    private async Task<DateOnly> Basis(Klantreis reis, Afspraaksoort soort)
    {
        var vorige = soort switch
        {
            Afspraaksoort.Ambitiegesprek => Lokaletijd.Datum(reis.FaseSinds),
            Afspraaksoort.Kennismaking => await register.GehoudenOp(reis.Id, Afspraaksoort.KickOff),
            _ => await register.GehoudenOp(reis.Id, Afspraaksoort.Ambitiegesprek),
        };
        return vorige ?? Lokaletijd.Datum(klok.Nu);
    }

    private static Dictionary<Rol, string> MetContact(Klantreis reis, Afspraak afspraak) =>
        new(reis.Contactpersonen) { [afspraak.Rol] = afspraak.MedewerkerId };
}
