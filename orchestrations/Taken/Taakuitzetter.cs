using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>Makes a task, gives it to the person with the least on the list, and sets its watch running.</summary>
public sealed class Taakuitzetter(
    Opslag opslag, Stappen stappen, Sporenstarter starter, Werkvoorraad werkvoorraad, Contacten contacten, IBeleidsbron beleidsbron, IKlok klok)
{
    [Function("ZetTaakUit")]
    public async Task<Taakverwijzing> ZetTaakUit([ActivityTrigger] Taakopdracht opdracht, [DurableClient] DurableTaskClient client)
    {
        var partitie = Sleutels.Partitie(opdracht.SpoorId);
        var gezet = await stappen.Zorg(
            partitie, $"taak.{opdracht.Soort}.{opdracht.Ronde}".ToLowerInvariant(), werk => Maak(opdracht, werk));
        // As it is now: it may have been set out before, and be done.
        var taak = (await opslag.Vereis<Taak>(partitie, Sleutels.Taak(gezet.TaakId))).Waarde;
        await werkvoorraad.Werkbij(taak);
        await starter.Start(client, new Spoor
        {
            Id = Spoorids.Taak(taak.Id),
            Orchestrator = nameof(TaakOrchestrator),
            KlantreisId = taak.KlantreisId,
            Ouder = opdracht.SpoorId,
            VolgendMoment = klok.Nu,
            Waarom = "taak bewaken",
        });
        return gezet;
    }

    private async Task<Taakverwijzing> Maak(Taakopdracht opdracht, Werkeenheid werk)
    {
        var spoor = (await opslag.Vereis<Spoor>(werk.Partitie, Sleutels.Spoor(opdracht.SpoorId))).Waarde;
        var reis = (await opslag.Vereis<Klantreis>(spoor.KlantreisId, Sleutels.Klantreis)).Waarde;
        var beleid = await beleidsbron.Geldend(klok);
        var termijn = await Termijn(opdracht, werk.Partitie, beleid);
        var (rol, medewerkerId) = await Wie(opdracht, reis, termijn.Streef.Datum, beleid);
        var taak = new Taak
        {
            Id = Taak.IdVoor(werk.Partitie, opdracht.Soort, opdracht.Ronde),
            KlantreisId = spoor.KlantreisId,
            Partitie = werk.Partitie,
            Soort = opdracht.Soort,
            Ronde = opdracht.Ronde.ToLowerInvariant(),
            Rol = rol,
            MedewerkerId = medewerkerId,
            GemaaktOp = klok.Nu,
            Streefdatum = termijn.Streef,
            Fataledatum = termijn.Fataal,
            Status = Taakstatus.Open,
        };
        werk.Voegtoe(Sleutels.Taak(taak.Id), taak).Gebeurtenis(new(
            klok.Nu, $"taak.{Sleutels.Naam(taak.Id)}", Gebeurtenissoort.TaakWerdUitgezet, "systeem", $"taak voor {medewerkerId}: {beleid.Taak(opdracht.Soort).Titel}", termijn.Streef.Waarom.InEenZin(), taak.Id));
        return new(taak.Id);
    }

    /// <summary>Who held the appointment records how it went; else the klant's own contact, or whoever has the least to do.</summary>
    private async Task<(Rol Rol, string MedewerkerId)> Wie(Taakopdracht opdracht, Klantreis reis, DateOnly streefdatum, Beleid beleid)
    {
        if (opdracht.Soort == Taaksoort.AfspraakUitkomst)
        {
            var afspraak = (await opslag.Vereis<Afspraak>(reis.Id, Sleutels.Afspraken + opdracht.Ronde)).Waarde;
            return (afspraak.Rol, await contacten.Voor(afspraak.MedewerkerId, afspraak.Rol, reis, streefdatum));
        }

        var rol = beleid.RolVoorTaak(opdracht.Soort, reis.Klantgroep);
        return (rol, await contacten.Voor(await contacten.Vast(reis, rol), rol, reis, streefdatum));
    }

    /// <summary>The decision on the benefit has the term of the law; every other task the terms of the policy.</summary>
    private async Task<(AfgeleideDatum Streef, AfgeleideDatum Fataal)> Termijn(Taakopdracht opdracht, string partitie, Beleid beleid)
    {
        var termijn = Taakplanner.Termijn(opdracht.Soort, klok.Nu, beleid);
        return opdracht.Soort == Taaksoort.Besluiten && await opslag.Lees<Uitkering>(partitie, Sleutels.Uitkering) is { Waarde: var uitkering }
            ? (termijn.Streef, uitkering.BeslissenVoor)
            : termijn;
    }
}
