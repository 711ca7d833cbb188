using System.Globalization;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>The steps that follow when a person changed the term for the decision. Messages go to the person whose journey runs for the household.</summary>
public sealed class Termijnactiviteiten(
    Opslag opslag, Stappen stappen, Uitkomsten uitkomsten, Termijnwijziging termijn, Klantberichten berichten, Berichtplaatsen plaatsen, IBeleidsbron beleidsbron, IKlok klok)
{
    [Function(nameof(BekijkOpschorting))]
    public async Task<Opschortingstand> BekijkOpschorting([ActivityTrigger] string spoorId)
    {
        var (nummer, opschorting) = Welke((await Lees(spoorId)).Waarde, spoorId);
        var regels = (await beleidsbron.Geldend(klok)).Uitkering.Opschorten.GetValueOrDefault(opschorting.Reden);
        return new(
            Vragen.Hervatting(nummer),
            opschorting.Tot is { } tot ? Lokaletijd.Moment(tot, TimeOnly.MinValue) : null,
            regels?.BerichtBijBegin ?? false,
            regels?.BerichtBijEinde ?? false);
    }

    [Function(nameof(MeldOpschorting))]
    public Task<Gedaan> MeldOpschorting([ActivityTrigger] string spoorId) => Meld(
        spoorId,
        Uitkeringsberichten.Termijn(spoorId),
        Berichtsoort.BeslistermijnOpgeschort,
        "de klant heeft bericht dat de beslistermijn stilstaat",
        (uitkering, uiterlijk, g) =>
        {
            var (_, tot, reden) = Welke(uitkering, spoorId).Opschorting;
            return g with { Termijnreden = reden, Uiterlijk = tot is null ? null : uiterlijk };
        },
        async uitkering => await uitkomsten.Lees(uitkering.HuishoudenId, Vragen.Hervatting(Welke(uitkering, spoorId).Nummer)) is null);

    [Function(nameof(MeldHervatting))]
    public Task<Gedaan> MeldHervatting([ActivityTrigger] string spoorId) => Meld(
        spoorId,
        Uitkeringsberichten.Hervatting(spoorId),
        Berichtsoort.BeslistermijnHervat,
        "de klant heeft bericht dat de beslistermijn weer loopt",
        (_, uiterlijk, g) => g with { Uiterlijk = uiterlijk });

    [Function(nameof(MeldVerlenging))]
    public Task<Gedaan> MeldVerlenging([ActivityTrigger] string spoorId) => Meld(
        spoorId,
        Uitkeringsberichten.Termijn(spoorId),
        Berichtsoort.BeslistermijnVerlengd,
        "de klant heeft bericht dat het besluit later komt",
        (_, uiterlijk, g) => g with { Uiterlijk = uiterlijk });

    /// <summary>The day came that was foreseen: the clock runs, and the task to decide is watched again.</summary>
    [Function(nameof(HervatTermijn))]
    public async Task<Gedaan> HervatTermijn([ActivityTrigger] string spoorId, [DurableClient] DurableTaskClient client)
    {
        var huishoudenId = Sleutels.Partitie(spoorId);
        var voor = await stappen.Zorg(huishoudenId, Hervat(spoorId), async werk =>
        {
            var gelezen = await Lees(spoorId);
            var vraag = Vragen.Hervatting(Welke(gelezen.Waarde, spoorId).Nummer);
            if (gelezen.Waarde.Besluit is not null || await uitkomsten.Lees(huishoudenId, vraag) is not null)
            {
                return new Vorigetermijn(gelezen.Waarde.BeslissenVoor.Datum);
            }

            var (nieuw, _, vorige) = await termijn.Voegtoe(werk, gelezen, gelezen.Waarde);
            werk.Voegtoe(Sleutels.Uitkomst(vraag), new Uitkomst("Hervat", "systeem", klok.Nu)).Gebeurtenis(new(
                klok.Nu, vraag, Gebeurtenissoort.BeslistermijnWerdHervat, "systeem", $"de klok van de beslistermijn loopt weer; beslissen uiterlijk {Datumtekst.Datum(nieuw.BeslissenVoor.Datum)}", nieuw.BeslissenVoor.Waarom.InEenZin()));
            return new Vorigetermijn(vorige);
        });
        await termijn.GeefDoor(huishoudenId, voor.BeslissenVoor, client);
        return Gedaan.Waarde;
    }

    /// <summary>Says it once, unless it is of no use any more; then its room is for another message.</summary>
    private Task<Gedaan> Meld(
        string spoorId,
        string sleutel,
        Berichtsoort soort,
        string wat,
        Func<Uitkering, DateOnly, Berichtgegevens, Berichtgegevens> vul,
        Func<Uitkering, Task<bool>>? isNodig = null) => stappen.ZorgMetEffect(Sleutels.Partitie(spoorId), $"{Sleutels.Naam(sleutel)}.gemeld", async werk =>
    {
        var uitkering = (await Lees(spoorId)).Waarde;
        if (uitkering.Besluit is not null || (isNodig is not null && !await isNodig(uitkering)))
        {
            await plaatsen.GeefVrij(uitkering.KlantreisId, sleutel);
            return Gedaan.Waarde;
        }

        var uiterlijk = uitkering.Uiterlijk(Lokaletijd.Datum(klok.Nu), await beleidsbron.Geldend(klok)).Datum;
        await berichten.Verstuur(werk, uitkering.KlantreisId, sleutel, soort, g => vul(uitkering, uiterlijk, g));
        werk.Gebeurtenis(new(klok.Nu, $"{Sleutels.Naam(sleutel)}.gemeld", Gebeurtenissoort.BerichtWerdVerstuurd, "systeem", wat));
        return Gedaan.Waarde;
    });

    private static string Hervat(string spoorId) => $"{Sleutels.Naam(spoorId)}.hervat";

    private static (int Nummer, Termijnopschorting Opschorting) Welke(Uitkering uitkering, string spoorId)
    {
        var nummer = int.Parse(Sleutels.Naam(spoorId).Split('.')[1], CultureInfo.InvariantCulture);
        return (nummer, uitkering.Termijn.Opschortingen[nummer - 1]);
    }

    private Task<Gelezen<Uitkering>> Lees(string spoorId) => opslag.Vereis<Uitkering>(Sleutels.Partitie(spoorId), Sleutels.Uitkering);
}
