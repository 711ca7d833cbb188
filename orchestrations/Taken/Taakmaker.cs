namespace InzetOpMaat.Orchestrations;

/// <summary>Makes a task, gives it to the person with the least on the list, and begins the track that watches it: in one write.</summary>
public sealed class Taakmaker(Opslag opslag, Sporen sporen, Contacten contacten, IBeleidsbron beleidsbron, IKlok klok)
{
    /// <summary>
    /// Adds the task and its track to a unit of work on the partition of the track that asks; null when the task is there
    /// already. Once that is saved the caller starts the track, which puts the task on the lists.
    /// </summary>
    public async Task<Spoor?> Voegtoe(Werkeenheid werk, Taakopdracht opdracht)
    {
        var taakId = Taak.IdVoor(werk.Partitie, opdracht.Soort, opdracht.Ronde);
        if (await opslag.Lees<Taak>(werk.Partitie, Sleutels.Taak(taakId)) is not null)
        {
            return null;
        }

        var spoor = (await opslag.Vereis<Spoor>(werk.Partitie, Sleutels.Spoor(opdracht.SpoorId))).Waarde;
        var reis = (await opslag.Vereis<Klantreis>(spoor.KlantreisId, Sleutels.Klantreis)).Waarde;
        return (await Voegtoe(werk, reis, opdracht.Soort, opdracht.Ronde, opdracht.SpoorId)).Spoor;
    }

    /// <summary>As the other, for who records something and is no track; on the partition of the journey, where the task is new.</summary>
    /// <param name="ronde">Tells it apart from another task of its kind in the same partition.</param>
    public async Task<Taak> VoegtoeMetBewaking(Werkeenheid werk, Klantreis reis, Taaksoort soort, string ronde) =>
        (await Voegtoe(werk, reis, soort, ronde, Spoorids.Klantreis(reis.Id))).Taak;

    /// <summary>The row of the track of a task that has none.</summary>
    public async Task<Spoor> Spoor(string taakId, string ouder) =>
        Spoor((await opslag.Vereis<Taak>(Sleutels.Partitie(taakId), Sleutels.Taak(taakId))).Waarde, ouder, await beleidsbron.Geldend(klok));

    private async Task<(Taak Taak, Spoor Spoor)> Voegtoe(Werkeenheid werk, Klantreis reis, Taaksoort soort, string ronde, string ouder)
    {
        var beleid = await beleidsbron.Geldend(klok);
        var taak = await Maak(werk.Partitie, reis, soort, ronde, beleid);
        werk.Voegtoe(Sleutels.Taak(taak.Id), taak).Gebeurtenis(new(
            klok.Nu, $"taak.{Sleutels.Naam(taak.Id)}", Gebeurtenissoort.TaakWerdUitgezet, "systeem", $"taak voor {taak.MedewerkerId}: {beleid.Taak(soort).Titel}", taak.Streefdatum.Waarom.InEenZin(), taak.Id));
        var spoor = Spoor(taak, ouder, beleid);
        await sporen.Voegtoe(werk, spoor);
        return (taak, spoor);
    }

    /// <summary>It looks at once; what it will then wait for is known already.</summary>
    private Spoor Spoor(Taak taak, string ouder, Beleid beleid) => new()
    {
        Id = Spoorids.Taak(taak.Id),
        Orchestrator = nameof(TaakOrchestrator),
        KlantreisId = taak.KlantreisId,
        Ouder = taak.OverleeftEinde ? null : ouder,
        OverleeftEinde = taak.OverleeftEinde,
        VolgendMoment = klok.Nu,
        Verwacht = Taakplanner.Herinneren(taak, beleid),
        Waarom = Taakplan.TotStreefdatum,
    };

    private async Task<Taak> Maak(string partitie, Klantreis reis, Taaksoort soort, string ronde, Beleid beleid)
    {
        var termijn = await Termijn(soort, partitie, beleid);
        var (rol, medewerkerId) = await Wie(soort, ronde, reis, termijn.Streef.Datum, beleid);
        return new()
        {
            Id = Taak.IdVoor(partitie, soort, ronde),
            KlantreisId = reis.Id,
            Partitie = partitie,
            Soort = soort,
            Ronde = ronde.ToLowerInvariant(),
            Rol = rol,
            MedewerkerId = medewerkerId,
            GemaaktOp = klok.Nu,
            Streefdatum = termijn.Streef,
            Fataledatum = termijn.Fataal,
            Status = Taakstatus.Open,
        };
    }

    /// <summary>Who held the appointment records how it went, and takes it out of the own calendar; else the klant's own contact, or whoever has the least to do.</summary>
    private async Task<(Rol Rol, string MedewerkerId)> Wie(Taaksoort soort, string ronde, Klantreis reis, DateOnly streefdatum, Beleid beleid)
    {
        if (soort is Taaksoort.AfspraakUitkomst or Taaksoort.AgendaOpruimen)
        {
            var afspraak = (await opslag.Vereis<Afspraak>(reis.Id, Sleutels.Afspraken + ronde)).Waarde;
            return (afspraak.Rol, await contacten.Voor(afspraak.MedewerkerId, afspraak.Rol, reis, streefdatum));
        }

        var rol = beleid.RolVoorTaak(soort, reis.Klantgroep);
        return (rol, await contacten.Voor(await contacten.Vast(reis, rol), rol, reis, streefdatum));
    }

    /// <summary>The decision on the benefit and a complaint have the term of the law; every other task the terms of the policy.</summary>
    private async Task<(AfgeleideDatum Streef, AfgeleideDatum Fataal)> Termijn(Taaksoort soort, string partitie, Beleid beleid)
    {
        var termijn = Taakplanner.Termijn(soort, klok.Nu, beleid);
        return soort switch
        {
            Taaksoort.Besluiten when await opslag.Lees<Uitkering>(partitie, Sleutels.Uitkering) is { Waarde: var uitkering } => Taakplanner.MetWet(termijn, uitkering.BeslissenVoor),
            Taaksoort.Klacht => Taakplanner.MetWet(termijn, Klachttermijn.Voor(Lokaletijd.Datum(klok.Nu), beleid)),
            _ => termijn,
        };
    }
}
