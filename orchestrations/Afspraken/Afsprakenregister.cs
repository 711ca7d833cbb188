namespace InzetOpMaat.Orchestrations;

/// <summary>Finds appointments of a journey.</summary>
public sealed class Afsprakenregister(Opslag opslag)
{
    /// <summary>The kind that a track of an appointment is about.</summary>
    public static Afspraaksoort Soort(string spoorId) =>
        Enum.Parse<Afspraaksoort>(spoorId.Split('.')[^1], ignoreCase: true);

    public Task<Gelezen<Afspraak>> Vereis(string afspraakId) =>
        opslag.Vereis<Afspraak>(Sleutels.Partitie(afspraakId), Sleutels.Afspraak(afspraakId));

    /// <summary>The latest round of a kind, or null when there is none yet.</summary>
    public async Task<Afspraak?> Laatste(string klantreisId, Afspraaksoort soort)
    {
        Afspraak? laatste = null;
        await foreach (var afspraak in opslag.LeesReeks<Afspraak>(klantreisId, $"{Sleutels.Afspraken}{soort}.".ToLowerInvariant()))
        {
            laatste = laatste is null || afspraak.Waarde.Ronde > laatste.Ronde ? afspraak.Waarde : laatste;
        }

        return laatste;
    }

    /// <summary>The local date of the latest round that the klant attended, or null.</summary>
    public async Task<DateOnly?> GehoudenOp(string klantreisId, Afspraaksoort soort) =>
        await Laatste(klantreisId, soort) is { Status: Afspraakstatus.Verschenen } afspraak
            ? Lokaletijd.Datum(afspraak.Begin)
            : null;
}
