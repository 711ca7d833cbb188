namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Who is not there when (<see cref="Tabel.Afwezigheden"/>): an index on the absences themselves. In the time of one that a
/// manager accepted nobody gets a new appointment or task. Each medewerker is a partition, so that what is asked at every
/// appointment reads a few rows; one request for several of them would read the lines of all who were ever away.
/// </summary>
public sealed class Afwezigheidsregister(IRijen rijen, Opslag opslag)
{
    /// <summary>The accepted absences of a medewerker that are not over before a local date.</summary>
    public async Task<IReadOnlyList<Afwezigheid>> Van(string medewerkerId, DateOnly vanaf) =>
        [.. (await Alle(medewerkerId, vanaf)).Where(afwezigheid => afwezigheid.IsAkkoord)];

    /// <summary>As the other, with the proposals that wait for a manager.</summary>
    public async Task<IReadOnlyList<Afwezigheid>> Alle(string medewerkerId, DateOnly vanaf)
    {
        var gevonden = new List<Afwezigheid>();
        await foreach (var rij in rijen.LeesReeks(Tabel.Afwezigheden, medewerkerId, Dag(vanaf), "~"))
        {
            if (Rijinhoud.Lees<Afwezigheid>(rij.Inhoud) is var afwezigheid && afwezigheid.LaatsteDag >= vanaf)
            {
                gevonden.Add(afwezigheid);
            }
        }

        return gevonden;
    }

    public async Task<bool> IsAfwezig(string medewerkerId, DateOnly dag) =>
        (await Van(medewerkerId, dag)).Any(afwezigheid => afwezigheid.Geldt(dag));

    /// <summary>Who of these is there on a local date; asked for all of them at once.</summary>
    public async Task<IReadOnlyList<Medewerker>> Aanwezig(IEnumerable<Medewerker> medewerkers, DateOnly dag)
    {
        var gevraagd = await Task.WhenAll(medewerkers.Select(async medewerker => (Medewerker: medewerker, Weg: await IsAfwezig(medewerker.Id, dag))));
        return [.. gevraagd.Where(antwoord => !antwoord.Weg).Select(antwoord => antwoord.Medewerker)];
    }

    /// <summary>The line as the absence is now: none when it was taken back as a whole.</summary>
    public Task Zet(Afwezigheid afwezigheid) => rijen.Schrijf(
        Tabel.Afwezigheden,
        afwezigheid.MedewerkerId,
        [afwezigheid.Status != Afwezigheidstatus.Ingetrokken ? new Rijwijziging.Zet(Sleutel(afwezigheid), Rijinhoud.Schrijf(afwezigheid)) : new Rijwijziging.Verwijder(Sleutel(afwezigheid))]);

    /// <summary>Works every line out anew and removes what belongs to no absence. For a beheerder.</summary>
    public async Task Herbouw(CancellationToken annulering = default)
    {
        await foreach (var partitie in rijen.Partities(Tabel.Klantreizen, annulering))
        {
            if (await opslag.Lees<Afwezigheid>(partitie, Sleutels.Afwezigheid, annulering) is { Waarde: { Status: not Afwezigheidstatus.Ingetrokken } afwezigheid })
            {
                await Zet(afwezigheid);
            }
        }

        await foreach (var medewerkerId in rijen.Partities(Tabel.Afwezigheden, annulering))
        {
            foreach (var regel in await Alle(medewerkerId, DateOnly.MinValue))
            {
                if (await opslag.Lees<Afwezigheid>(regel.Id, Sleutels.Afwezigheid, annulering) is not { Waarde.Status: not Afwezigheidstatus.Ingetrokken })
                {
                    await rijen.Schrijf(Tabel.Afwezigheden, medewerkerId, [new Rijwijziging.Verwijder(Sleutel(regel))], annulering);
                }
            }
        }
    }

    // By the last day as it was reported, so that a shorter absence keeps its line.
    private static string Sleutel(Afwezigheid afwezigheid) => $"{Dag(afwezigheid.Tot)}.{afwezigheid.Id}";

    private static string Dag(DateOnly dag) => dag.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);
}
