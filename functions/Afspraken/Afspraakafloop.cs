namespace InzetOpMaat.Functions;

/// <summary>Ends a round of an appointment as part of a unit of work on the partition of its journey.</summary>
public sealed class Afspraakafloop(Opslag opslag, Sporen sporen, Signaalvervalling signalen, Taakafronding taken)
{
    /// <summary>The rows at which the end of a round looks, as for <see cref="Opslag.MetBeeld"/>.</summary>
    internal static IEnumerable<string> Leest =>
        [Sleutels.Sporen, Sleutels.Signalen, $"{Sleutels.Taken}{Taaksoort.AfspraakUitkomst}.".ToLowerInvariant()];

    /// <summary>The last round of this appointment, when it is open.</summary>
    public async Task<Gelezen<Afspraak>?> OpenRonde(string klantreisId, Afspraaknaam naam)
    {
        Gelezen<Afspraak>? laatste = null;
        await foreach (var afspraak in opslag.LeesReeks<Afspraak>(klantreisId, $"{Sleutels.Afspraken}{naam}."))
        {
            if (laatste is null || afspraak.Waarde.Ronde > laatste.Waarde.Ronde)
            {
                laatste = afspraak;
            }
        }

        return laatste is { Waarde.IsOpen: true } ? laatste : null;
    }

    /// <summary>
    /// Adds the end of the round to the unit of work: the appointment itself, the outcome its track waits for, the
    /// line of the timeline and the end of the task that asked for the outcome. Who came has no signal waiting any more.
    /// </summary>
    /// <param name="uitkomst">Its value is the name of the status in which the round ends.</param>
    internal async Task Sluit(Werkeenheid werk, Gevolgen gevolgen, Gelezen<Afspraak> gelezen, Uitkomst uitkomst)
    {
        var afspraak = gelezen.Waarde;
        var vraag = Vragen.Afspraakronde(afspraak.Id);
        var status = Enum.Parse<Afspraakstatus>(uitkomst.Waarde);
        var spoorId = Spoorids.Afspraak(afspraak.KlantreisId, afspraak.Naam);
        werk.Vervang(Sleutels.Afspraak(afspraak.Id), gelezen, afspraak with { Status = status })
            .Voegtoe(Sleutels.Uitkomst(vraag), uitkomst)
            .Gebeurtenis(Afspraakgebeurtenis.Van(afspraak, status, uitkomst.Wie, uitkomst.Op));
        await sporen.Schrijf(werk, spoorId, "uitkomst", vraag);
        gevolgen.Voegtoe(spoorId);
        await taken.RondOpenAf(
            werk, gevolgen, Taaksoort.AfspraakUitkomst, uitkomst.Wie, uitkomst.Op, Sleutels.Naam(afspraak.Id));
        if (status == Afspraakstatus.Verschenen)
        {
            gevolgen.Voegtoe(await signalen.Van(werk, Signaalverval.KlantVerscheen, signaal => signaal.VervaltBijVerschijnen(afspraak)));
        }
    }
}
