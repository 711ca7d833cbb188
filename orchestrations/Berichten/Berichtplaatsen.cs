namespace InzetOpMaat.Orchestrations;

/// <summary>Gives each message to a klant its place in time: outside the quiet hours and within the budget, each message once.</summary>
public sealed class Berichtplaatsen(Opslag opslag, IBeleidsbron beleidsbron, IKlok klok)
{
    /// <summary>
    /// Takes a place, or gives the one that this message has. A place that passed without the message going, because the
    /// app was away, is taken anew.
    /// </summary>
    /// <param name="vanaf">Not before this instant; null is now.</param>
    /// <param name="uiterlijk">Of no use after this instant; null is always.</param>
    public Task<Berichtplek> Neem(
        string klantreisId, string sleutel, Berichtsoort soort, DateTimeOffset? vanaf = null, DateTimeOffset? uiterlijk = null) =>
        Botsing.KijkOpnieuw($"plaats voor bericht {sleutel}", () => Probeer(klantreisId, sleutel, soort, vanaf, uiterlijk));

    /// <summary>The message went: its place can no longer move.</summary>
    public Task Verstuurd(string klantreisId, string sleutel) => Zet(klantreisId, sleutel, Berichtstatus.Verstuurd);

    /// <summary>The message need not go any more; its room in the budget is for another. What went already stays.</summary>
    public Task GeefVrij(string klantreisId, string sleutel) => Zet(klantreisId, sleutel, Berichtstatus.Vervallen);

    /// <summary>True when the message may go now; false when it need not go any more.</summary>
    /// <exception cref="InvalidOperationException">Whoever sends it did not wait for its place (see <see cref="Berichtstappen"/>).</exception>
    public async Task<bool> Mag(string klantreisId, string sleutel) => await Lees(klantreisId, sleutel) switch
    {
        { Waarde.Status: Berichtstatus.Vervallen } => false,
        { Waarde.Op: var op } when op <= klok.Nu => true,
        _ => throw new InvalidOperationException($"Bericht '{sleutel}' heeft nog geen plaats in de tijd."),
    };

    private async Task<Botsing.Antwoord<Berichtplek>?> Probeer(
        string klantreisId, string sleutel, Berichtsoort soort, DateTimeOffset? vanaf, DateTimeOffset? uiterlijk)
    {
        var nu = klok.Nu;
        var boek = await opslag.Lees<Berichtenboek>(klantreisId, Sleutels.Berichtenboek);
        var bestaand = await Lees(klantreisId, sleutel);
        var beleid = await beleidsbron.Geldend(klok);
        if (bestaand is { Waarde: var plek } && IsNogGoed(plek, nu, beleid))
        {
            return new(plek);
        }

        var tot = bestaand?.Waarde.Uiterlijk ?? uiterlijk;
        var eerste = Berichtplanner.Eerste(
            vanaf > nu ? vanaf.Value : nu, soort, (boek?.Waarde ?? Berichtenboek.Leeg).Behalve(sleutel), beleid, tot);
        var nieuw = new Berichtplek
        {
            Sleutel = sleutel,
            Soort = soort,
            Op = eerste?.Op ?? nu,
            Waarom = eerste?.Waarom ?? Afleiding.Van("er is op tijd geen ruimte meer voor dit bericht"),
            Uiterlijk = tot,
            Status = eerste is null ? Berichtstatus.Vervallen : Berichtstatus.Gereserveerd,
        };
        await Bewaar(klantreisId, boek, bestaand, nieuw, eerste is not null && Berichtplanner.TeltMee(soort, beleid));
        return new(nieuw);
    }

    private static bool IsNogGoed(Berichtplek plek, DateTimeOffset nu, Beleid beleid) =>
        plek.Status != Berichtstatus.Gereserveerd
        || plek.Op >= nu
        || (Lokaletijd.Datum(plek.Op) == Lokaletijd.Datum(nu) && !Berichtplanner.IsStil(nu + Berichtplanner.Uitloop, beleid) && !(plek.Uiterlijk <= nu));

    private Task Zet(string klantreisId, string sleutel, Berichtstatus status) => Botsing.KijkOpnieuw(
        $"status van bericht {sleutel}",
        async () =>
        {
            var boek = await opslag.Lees<Berichtenboek>(klantreisId, Sleutels.Berichtenboek);
            if (await Lees(klantreisId, sleutel) is { Waarde.Status: Berichtstatus.Gereserveerd } plek)
            {
                await Bewaar(klantreisId, boek, plek, plek.Waarde with { Status = status }, status == Berichtstatus.Verstuurd && boek?.Waarde.Plekken.ContainsKey(sleutel) == true);
            }
        });

    private Task Bewaar(
        string klantreisId, Gelezen<Berichtenboek>? boek, Gelezen<Berichtplek>? bestaand, Berichtplek nieuw, bool teltMee)
    {
        var werk = new Werkeenheid(klantreisId);
        var oud = boek?.Waarde ?? Berichtenboek.Leeg;
        DateTimeOffset? op = teltMee ? nieuw.Op : null;
        if (op != (oud.Plekken.TryGetValue(nieuw.Sleutel, out var was) ? was : null))
        {
            Schrijf(werk, Sleutels.Berichtenboek, boek, oud.Met(nieuw.Sleutel, op, klok.Nu));
        }

        Schrijf(werk, Sleutels.Bericht(nieuw.Sleutel), bestaand, nieuw);
        return opslag.Bewaar(werk);
    }

    private static void Schrijf<T>(Werkeenheid werk, string sleutel, Gelezen<T>? bestaand, T nieuw)
        where T : class =>
        _ = bestaand is null ? werk.Voegtoe(sleutel, nieuw) : werk.Vervang(sleutel, bestaand, nieuw);

    private Task<Gelezen<Berichtplek>?> Lees(string klantreisId, string sleutel) =>
        opslag.Lees<Berichtplek>(klantreisId, Sleutels.Bericht(sleutel));
}
