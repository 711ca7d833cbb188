namespace InzetOpMaat.Functions;

/// <summary>Records an absence with its proposal, and that a manager accepts it.</summary>
public sealed class Afwezigheidsvastlegging(
    Opslag opslag, Afwezigheidsvoorstel voorstel, Afwezigheidsregister register, Momenten momenten, IKlok klok)
{
    /// <summary>The same request with the same id gives the same absence, and finishes what broke off.</summary>
    /// <exception cref="ProbleemException">409: the key belongs to another absence.</exception>
    internal async Task<Afwezigheid> Meld(string afwezigheidId, Afwezigheidsverzoek verzoek, string wie)
    {
        var afwezigheid = await Lees(afwezigheidId) ?? await Maak(afwezigheidId, verzoek, wie);
        return afwezigheid.Waarde is var nu && (nu.MedewerkerId, nu.Van, nu.Tot) == (verzoek.MedewerkerId, verzoek.Van, verzoek.Tot)
            ? nu
            : throw ProbleemException.Strijdig("Deze Idempotency-Key hoort bij een andere afwezigheid.");
    }

    internal async Task<Afwezigheidweergave?> Toon(string afwezigheidId) => await Lees(afwezigheidId) is { } afwezigheid
        ? Afwezigheidweergave.Maak(afwezigheid.Waarde, (await voorstel.Regels(afwezigheidId)).Select(regel => regel.Waarde))
        : null;

    /// <summary>From here on nothing new is planned in that time; the track that carries it out stands in the same write.</summary>
    /// <param name="gezien">The version that the manager saw; null for any.</param>
    internal Task<Vastlegging> GeefAkkoord(string afwezigheidId, string? gezien, string wie) => Vastlegging.Probeer(async () =>
    {
        if (await Lees(afwezigheidId) is not { } afwezigheid)
        {
            return new Vastlegging.Onbekend();
        }

        if (afwezigheid.Waarde.Status != Afwezigheidstatus.Voorgesteld)
        {
            return new Vastlegging.Botst("Dit voorstel is al akkoord.");
        }

        if (Versie.Van((await Toon(afwezigheidId))!) is var versie && gezien is not null && gezien != versie)
        {
            return new Vastlegging.Gewijzigd(versie);
        }

        var nu = klok.Nu;
        var akkoord = afwezigheid.Waarde.MetAkkoord(wie, nu);
        await momenten.Zet(afwezigheidId, nu);
        await opslag.Bewaar(new Werkeenheid(afwezigheidId)
            .Vervang(Sleutels.Afwezigheid, afwezigheid, akkoord)
            .Zet(Sleutels.Spoor(afwezigheidId), new Spoor
            {
                Id = afwezigheidId,
                Orchestrator = nameof(AfwezigheidOrchestrator),
                KlantreisId = afwezigheidId,
                VolgendMoment = nu,
                Waarom = "afwezigheid verwerken",
            }));
        await register.Zet(akkoord);
        return new Vastlegging.Gelukt(new(nameof(Afwezigheidstatus.Akkoord), wie, nu), new Gevolgen());
    });

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
