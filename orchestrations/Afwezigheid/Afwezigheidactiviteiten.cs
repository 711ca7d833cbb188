using System.Globalization;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>The steps of carrying out an accepted proposal. Each looks first, so doing it again changes nothing.</summary>
public sealed class Afwezigheidactiviteiten(
    Opslag opslag, Afwezigheidsvoorstel voorstel, Afwezigheidsregister register, Afspraakvervanging vervanging, Bijeenkomstvervanging bijeenkomsten, Bijeenkomstverzet verzet, Bijeenkomstenregister sessies, Taakvervanging taken, Berichtplaatsen plaatsen, Sporen sporen, Spoorsluiting sluiting, IKlok klok)
{
    /// <summary>The first line that is still to be done; what came since the proposal is added when the rest is done.</summary>
    [Function(nameof(BekijkVoorstel))]
    public async Task<Volgenderegel> BekijkVoorstel([ActivityTrigger] string afwezigheidId)
    {
        var afwezigheid = await opslag.Vereis<Afwezigheid>(afwezigheidId, Sleutels.Afwezigheid);
        await register.Zet(afwezigheid.Waarde);
        if (afwezigheid.Waarde.Status != Afwezigheidstatus.Akkoord)
        {
            await LaatRestVervallen(afwezigheid.Waarde);
            await sluiting.Sluit(afwezigheidId);
            return new((int?)null);
        }

        var regel = await Eerste(afwezigheidId);
        if (regel is null && await voorstel.VulAan(afwezigheid.Waarde) > 0)
        {
            regel = await Eerste(afwezigheidId);
        }

        if (regel is not null)
        {
            var volgende = await Volgende(regel);
            if (await sporen.Lees(afwezigheidId) is { } spoor)
            {
                var tot = volgende.WachtTot ?? klok.Nu;
                await sporen.Slaap(new(afwezigheidId), spoor, new(tot, tot, "afwezigheid verwerken"));
            }

            return volgende;
        }

        var uitgevoerd = afwezigheid.Waarde with { Status = Afwezigheidstatus.Uitgevoerd };
        await opslag.Bewaar(new Werkeenheid(afwezigheidId).Vervang(Sleutels.Afwezigheid, afwezigheid, uitgevoerd));
        await register.Zet(uitgevoerd);
        await sluiting.Sluit(afwezigheidId);
        return new((int?)null);
    }

    [Function(nameof(VoerRegelUit))]
    public async Task<Regeluitslag> VoerRegelUit([ActivityTrigger] Regelopdracht opdracht, [DurableClient] DurableTaskClient client)
    {
        var regel = (await opslag.Vereis<Voorstelregel>(opdracht.AfwezigheidId, Sleutels.Voorstelregel(opdracht.Nummer))).Waarde;
        if (regel.Status != Regelstatus.Voorgesteld)
        {
            return new(regel.Status);
        }

        var afwezigheid = (await opslag.Vereis<Afwezigheid>(opdracht.AfwezigheidId, Sleutels.Afwezigheid)).Waarde;
        var status = regel.Soort switch
        {
            Voorstelsoort.TaakOverdragen => await taken.Draagover(afwezigheid, regel, client),
            Voorstelsoort.AfspraakOverdragen => await vervanging.Draagover(Bij(regel), client),
            Voorstelsoort.AfspraakVerzetten => await vervanging.Verzet(Bij(regel), client),
            Voorstelsoort.BijeenkomstOverdragen => await bijeenkomsten.Draagover(afwezigheid, regel, client),
            Voorstelsoort.BijeenkomstVerzetten => await verzet.Verzet(afwezigheid, regel, client),
            _ => Regelstatus.Uitgevoerd,
        };
        if (status == Regelstatus.Vervallen)
        {
            await GeefRuimteTerug(regel);
        }

        return await Noteer(opdracht, status);

        Vervanging Bij(Voorstelregel afspraak) => Vervanging.Bij(
            afwezigheid, afspraak.Verwijzing, afspraak.Naar, afspraak.NietVoor is { } dag ? new(dag) : null, klok.Nu);
    }

    [Function(nameof(MeldRegelMislukt))]
    public Task<Regeluitslag> MeldRegelMislukt([ActivityTrigger] Regelopdracht opdracht) => Noteer(opdracht, Regelstatus.Mislukt);

    private async Task LaatRestVervallen(Afwezigheid afwezigheid)
    {
        while (await Eerste(afwezigheid.Id) is { } regel && regel.Stand(afwezigheid) == Regelstatus.Vervallen)
        {
            await Noteer(new(afwezigheid.Id, regel.Nummer), Regelstatus.Vervallen);
            await GeefRuimteTerug(regel);
        }
    }

    /// <summary>What the klant does not have to hear any more takes no room in the budget.</summary>
    private Task GeefRuimteTerug(Voorstelregel regel) => regel.Soort == Voorstelsoort.AfspraakOverdragen
        ? plaatsen.GeefVrij(Sleutels.Partitie(regel.Verwijzing), Afspraakvervanging.Bericht(regel.Verwijzing, regel.Naar!))
        : Task.CompletedTask;

    private async Task<Voorstelregel?> Eerste(string afwezigheidId) =>
        (await voorstel.Regels(afwezigheidId)).Select(regel => regel.Waarde).FirstOrDefault(regel => regel.Status == Regelstatus.Voorgesteld);

    private async Task<Volgenderegel> Volgende(Voorstelregel regel)
    {
        if (regel.Soort is Voorstelsoort.TaakOverdragen or Voorstelsoort.TaakBlijft)
        {
            return new(regel.Nummer);
        }

        if (regel.Soort is Voorstelsoort.BijeenkomstOverdragen or Voorstelsoort.BijeenkomstVerzetten)
        {
            return new(regel.Nummer, null, await Eerste(sessies, regel) is { } deelnemer ? Herstel(deelnemer) : null);
        }

        var herstel = Herstel(regel.Verwijzing);
        if (regel.Soort == Voorstelsoort.AfspraakVerzetten)
        {
            return new(regel.Nummer, null, herstel);
        }

        var plek = await plaatsen.Neem(Sleutels.Partitie(regel.Verwijzing), Afspraakvervanging.Bericht(regel.Verwijzing, regel.Naar!), Berichtsoort.AndereCollega);
        return new(regel.Nummer, plek.Status == Berichtstatus.Gereserveerd && plek.Op > klok.Nu ? plek.Op : null, herstel);
    }

    /// <summary>The appointment with which a person begins when the session could not be moved.</summary>
    private static async Task<string?> Eerste(Bijeenkomstenregister sessies, Voorstelregel regel)
    {
        var moment = Sleutels.Naam(regel.Verwijzing).Split('.', 2);
        var bijeenkomst = await sessies.Lees(Sleutels.Partitie(regel.Verwijzing), Momentsleutel.Lees(moment[0]), moment[1]);
        return bijeenkomst is { Deelnemers: [var eerste, ..] } ? eerste : null;
    }

    private static Taakopdracht Herstel(string afspraakId)
    {
        var naam = Sleutels.Naam(afspraakId);
        var spoorId = Spoorids.Afspraak(Sleutels.Partitie(afspraakId), Afspraaknaam.Lees(naam.Split('.')[0]));
        return new(spoorId, Taaksoort.AfspraakPlannen, string.Create(CultureInfo.InvariantCulture, $"{naam}.afwezig"));
    }

    private async Task<Regeluitslag> Noteer(Regelopdracht opdracht, Regelstatus status)
    {
        var regel = await opslag.Vereis<Voorstelregel>(opdracht.AfwezigheidId, Sleutels.Voorstelregel(opdracht.Nummer));
        await opslag.Bewaar(new Werkeenheid(opdracht.AfwezigheidId)
            .Vervang(Sleutels.Voorstelregel(opdracht.Nummer), regel, regel.Waarde with { Status = status }));
        return new(status);
    }
}
