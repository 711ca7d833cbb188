namespace InzetOpMaat.Orchestrations;

/// <summary>Makes a task: who does it, and by when.</summary>
public sealed class Taakopzet(Opslag opslag, Sporen sporen, Contacten contacten, IBeleidsbron beleidsbron, IKlok klok)
{
    /// <summary>Adds the task and its line in the timeline to a unit of work on the partition of a journey or household.</summary>
    /// <param name="ronde">Tells it apart from another task of its kind in the same partition.</param>
    public async Task<Taak> Voegtoe(Werkeenheid werk, Klantreis reis, Taaksoort soort, string ronde)
    {
        var beleid = await beleidsbron.Geldend(klok);
        var termijn = await Termijn(soort, werk.Partitie, beleid);
        var (rol, medewerkerId) = await Wie(soort, ronde, reis, termijn.Streef.Datum, beleid);
        var taak = new Taak
        {
            Id = Taak.IdVoor(werk.Partitie, soort, ronde),
            KlantreisId = reis.Id,
            Partitie = werk.Partitie,
            Soort = soort,
            Ronde = ronde.ToLowerInvariant(),
            Rol = rol,
            MedewerkerId = medewerkerId,
            GemaaktOp = klok.Nu,
            Streefdatum = termijn.Streef,
            Fataledatum = termijn.Fataal,
            Status = Taakstatus.Open,
        };
        werk.Voegtoe(Sleutels.Taak(taak.Id), taak).Gebeurtenis(new(
            klok.Nu, $"taak.{Sleutels.Naam(taak.Id)}", Gebeurtenissoort.TaakWerdUitgezet, "systeem", $"taak voor {medewerkerId}: {beleid.Taak(soort).Titel}", termijn.Streef.Waarom.InEenZin(), taak.Id));
        return taak;
    }

    /// <summary>As the other, with the track that watches the task: for who records something, and is no track.</summary>
    public async Task<Taak> VoegtoeMetBewaking(Werkeenheid werk, Klantreis reis, Taaksoort soort, string ronde)
    {
        var taak = await Voegtoe(werk, reis, soort, ronde);
        await sporen.Voegtoe(werk, new Spoor
        {
            Id = Spoorids.Taak(taak.Id),
            Orchestrator = nameof(TaakOrchestrator),
            KlantreisId = reis.Id,
            Ouder = taak.OverleeftEinde ? null : Spoorids.Klantreis(reis.Id),
            OverleeftEinde = taak.OverleeftEinde,
            VolgendMoment = klok.Nu,
            Waarom = "taak bewaken",
        });
        return taak;
    }

    /// <summary>Who held the appointment records how it went; else the klant's own contact, or whoever has the least to do.</summary>
    private async Task<(Rol Rol, string MedewerkerId)> Wie(Taaksoort soort, string ronde, Klantreis reis, DateOnly streefdatum, Beleid beleid)
    {
        if (soort == Taaksoort.AfspraakUitkomst)
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
            Taaksoort.Besluiten when await opslag.Lees<Uitkering>(partitie, Sleutels.Uitkering) is { Waarde: var uitkering } => (termijn.Streef, uitkering.BeslissenVoor),
            Taaksoort.Klacht => Taakplanner.MetWet(termijn, Klachttermijn.Voor(Lokaletijd.Datum(klok.Nu), beleid)),
            _ => termijn,
        };
    }
}
