namespace InzetOpMaat.Functions;

/// <summary>Records an absence with its proposal, and that a manager accepts it.</summary>
public sealed class Afwezigheidsvastlegging(
    Opslag opslag, Afwezigheidsvoorstel voorstel, Afwezigheidsregister register, Momenten momenten, IKlok klok)
{
    /// <summary>The same request with the same id gives the same absence, and finishes what broke off.</summary>
    /// <exception cref="ProbleemException">409: the key belongs to another absence.</exception>
    internal async Task<Afwezigheid> Meld(string afwezigheidId, Afwezigheidsverzoek verzoek, string wie)
    {
        var nu = (await Lees(afwezigheidId) ?? await Maak(afwezigheidId, verzoek, wie)).Waarde;
        if ((nu.MedewerkerId, nu.Van, nu.Tot) != (verzoek.MedewerkerId, verzoek.Van, verzoek.Tot))
        {
            throw ProbleemException.Strijdig("Deze Idempotency-Key hoort bij een andere afwezigheid.");
        }

        await register.Zet(nu);
        return nu;
    }

    /// <summary>The absences of these medewerkers that are not over yet, by their first day.</summary>
    internal async Task<IReadOnlyList<Afwezigheid>> Lijst(IEnumerable<string> medewerkerIds)
    {
        var vandaag = Lokaletijd.Datum(klok.Nu);
        var gevonden = await Task.WhenAll(medewerkerIds.Select(medewerkerId => register.Alle(medewerkerId, vandaag)));
        return [.. gevonden.SelectMany(van => van).OrderBy(afwezigheid => afwezigheid.Van).ThenBy(afwezigheid => afwezigheid.Id, StringComparer.Ordinal)];
    }

    internal async Task<Afwezigheidweergave?> Toon(string afwezigheidId) => await Lees(afwezigheidId) is { } afwezigheid
        ? Afwezigheidweergave.Maak(afwezigheid.Waarde, (await voorstel.Regels(afwezigheidId)).Select(regel => regel.Waarde))
        : null;

    /// <summary>From here on nothing new is planned in that time; the track that carries it out stands in the same write.</summary>
    /// <param name="gezien">The version that the manager saw; null for any.</param>
    internal Task<Vastlegging> GeefAkkoord(string afwezigheidId, string? gezien, string wie) => Wijzig(
        afwezigheidId,
        gezien,
        afwezigheid => afwezigheid.Status == Afwezigheidstatus.Voorgesteld ? null : $"Dit voorstel staat niet meer open: {afwezigheid.Status}.",
        (afwezigheid, nu) => afwezigheid.MetAkkoord(wie, nu),
        wie);

    /// <summary>A proposal lapses; of what was accepted the rest of the time is free again.</summary>
    /// <param name="gezien">The version that the caller saw; null for any.</param>
    internal Task<Vastlegging> TrekIn(string afwezigheidId, string? gezien, Afwezigheidsintrekkingsverzoek verzoek, string wie) => Wijzig(
        afwezigheidId,
        gezien,
        afwezigheid => Afwezigheidsintrekking.Bezwaar(afwezigheid, verzoek.TerugOp, Lokaletijd.Datum(klok.Nu)),
        (afwezigheid, nu) => afwezigheid.Ingetrokken(verzoek.TerugOp, wie, nu),
        wie);

    private Task<Vastlegging> Wijzig(
        string afwezigheidId, string? gezien, Func<Afwezigheid, string?> bezwaar, Func<Afwezigheid, DateTimeOffset, Afwezigheid> wijzig, string wie) => Vastlegging.Probeer(async () =>
    {
        if (await Lees(afwezigheidId) is not { } gelezen)
        {
            return new Vastlegging.Onbekend();
        }

        if (bezwaar(gelezen.Waarde) is { } uitleg)
        {
            return new Vastlegging.Botst(uitleg);
        }

        if (Versie.Van((await Toon(afwezigheidId))!) is var versie && gezien is not null && gezien != versie)
        {
            return new Vastlegging.Gewijzigd(versie);
        }

        var nieuw = wijzig(gelezen.Waarde, klok.Nu);
        var werk = new Werkeenheid(afwezigheidId).Vervang(Sleutels.Afwezigheid, gelezen, nieuw);
        if (nieuw.AkkoordOp is not null)
        {
            await ZetSpoor(werk);
        }

        await opslag.Bewaar(werk);
        await register.Zet(nieuw);
        return new Vastlegging.Gelukt(new(nieuw.Status.ToString(), wie, klok.Nu), new Gevolgen());
    });

    /// <summary>The track that carries it out, from its begin when it had ended: it brings all in line with the absence.</summary>
    private async Task ZetSpoor(Werkeenheid werk)
    {
        var nu = klok.Nu;
        await momenten.Zet(werk.Partitie, nu);
        werk.Zet(Sleutels.Spoor(werk.Partitie), new Spoor
        {
            Id = werk.Partitie,
            Orchestrator = nameof(AfwezigheidOrchestrator),
            KlantreisId = werk.Partitie,
            VolgendMoment = nu,
            Waarom = "afwezigheid verwerken",
        });
    }

    private Task<Gelezen<Afwezigheid>?> Lees(string afwezigheidId) => opslag.Lees<Afwezigheid>(afwezigheidId, Sleutels.Afwezigheid);

    // The lines come first: where the absence is, its proposal is.
    private async Task<Gelezen<Afwezigheid>> Maak(string afwezigheidId, Afwezigheidsverzoek verzoek, string wie)
    {
        var nieuw = new Afwezigheid
        {
            Id = afwezigheidId,
            MedewerkerId = verzoek.MedewerkerId,
            Van = verzoek.Van,
            Tot = verzoek.Tot,
            GemeldOp = klok.Nu,
            GemeldDoor = wie,
        };
        await voorstel.VulAan(nieuw);
        try
        {
            await opslag.Bewaar(new Werkeenheid(afwezigheidId).Voegtoe(Sleutels.Afwezigheid, nieuw));
        }
        catch (RijconflictException)
        {
            // The same request at the same time was just before us.
        }

        return await opslag.Vereis<Afwezigheid>(afwezigheidId, Sleutels.Afwezigheid);
    }
}
