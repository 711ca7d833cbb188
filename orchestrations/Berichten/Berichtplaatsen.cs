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
        Bewaar(klantreisId, sleutel, werk => Neem(werk, sleutel, soort, vanaf, uiterlijk));

    /// <summary>As the other, as part of a unit of work on the journey: saving it fails when another took room meanwhile.</summary>
    public async Task<Berichtplek> Neem(
        Werkeenheid werk, string sleutel, Berichtsoort soort, DateTimeOffset? vanaf = null, DateTimeOffset? uiterlijk = null)
    {
        var nu = klok.Nu;
        var boek = await Boek(werk);
        var (bestaand, gelezen) = await Plek(werk, sleutel);
        var beleid = await beleidsbron.Geldend(klok);
        if (bestaand is { } plek && IsNogGoed(plek, nu, beleid))
        {
            return plek;
        }

        var tot = bestaand?.Uiterlijk ?? uiterlijk;
        var eerste = Berichtplanner.Eerste(vanaf > nu ? vanaf.Value : nu, soort, boek.Waarde.Behalve(sleutel), beleid, tot);
        var nieuw = new Berichtplek
        {
            Sleutel = sleutel,
            Soort = soort,
            Op = eerste?.Op ?? nu,
            Waarom = eerste?.Waarom ?? Afleiding.Van("er is op tijd geen ruimte meer voor dit bericht"),
            Uiterlijk = tot,
            Status = eerste is null ? Berichtstatus.Vervallen : Berichtstatus.Gereserveerd,
        };
        Schrijf(werk, boek, gelezen, nieuw, eerste is not null && Berichtplanner.TeltMee(soort, beleid));
        return nieuw;
    }

    /// <summary>The message went: its place can no longer move.</summary>
    public Task Verstuurd(string klantreisId, string sleutel) =>
        Bewaar(klantreisId, sleutel, werk => Zet(werk, sleutel, Berichtstatus.Verstuurd));

    /// <summary>As the other, as part of a unit of work on the journey.</summary>
    public Task Verstuurd(Werkeenheid werk, string sleutel) => Zet(werk, sleutel, Berichtstatus.Verstuurd);

    /// <summary>The message need not go any more; its room in the budget is for another. What went already stays.</summary>
    public Task GeefVrij(string klantreisId, string sleutel) =>
        Bewaar(klantreisId, sleutel, werk => Zet(werk, sleutel, Berichtstatus.Vervallen));

    /// <summary>As the other, as part of a unit of work on the journey.</summary>
    public Task GeefVrij(Werkeenheid werk, string sleutel) => Zet(werk, sleutel, Berichtstatus.Vervallen);

    /// <summary>True when the message may go now; false when it need not go any more.</summary>
    /// <exception cref="InvalidOperationException">Whoever sends it did not wait for its place (see <see cref="Berichtstappen"/>).</exception>
    public async Task<bool> Mag(string klantreisId, string sleutel) => await Lees(klantreisId, sleutel) switch
    {
        { Waarde.Status: Berichtstatus.Vervallen } => false,
        { Waarde.Op: var op } when op <= klok.Nu => true,
        _ => throw new InvalidOperationException($"Bericht '{sleutel}' heeft nog geen plaats in de tijd."),
    };

    private static bool IsNogGoed(Berichtplek plek, DateTimeOffset nu, Beleid beleid) =>
        plek.Status != Berichtstatus.Gereserveerd
        || plek.Op >= nu
        || (Lokaletijd.Datum(plek.Op) == Lokaletijd.Datum(nu) && !Berichtplanner.IsStil(nu + Berichtplanner.Uitloop, beleid) && !(plek.Uiterlijk <= nu));

    private async Task<Gedaan> Zet(Werkeenheid werk, string sleutel, Berichtstatus status)
    {
        if (await Plek(werk, sleutel) is { Waarde: { Status: Berichtstatus.Gereserveerd } plek, Gelezen: var gelezen })
        {
            var boek = await Boek(werk);
            Schrijf(werk, boek, gelezen, plek with { Status = status }, status == Berichtstatus.Verstuurd && boek.Waarde.Plekken.ContainsKey(sleutel));
        }

        return Gedaan.Waarde;
    }

    private Task<T> Bewaar<T>(string klantreisId, string sleutel, Func<Werkeenheid, Task<T>> vul) => opslag.MetBeeld(
        klantreisId,
        [Sleutels.Berichtenboek, Sleutels.Bericht(sleutel)],
        () => Botsing.KijkOpnieuw<T>($"bericht {sleutel}", async () =>
        {
            var werk = new Werkeenheid(klantreisId);
            var gevuld = await vul(werk);
            await opslag.Bewaar(werk);
            return new(gevuld);
        }));

    private void Schrijf(Werkeenheid werk, (Berichtenboek Waarde, Gelezen<Berichtenboek>? Gelezen) boek, Gelezen<Berichtplek>? gelezen, Berichtplek nieuw, bool teltMee)
    {
        DateTimeOffset? op = teltMee ? nieuw.Op : null;
        if (op != (boek.Waarde.Plekken.TryGetValue(nieuw.Sleutel, out var was) ? was : null))
        {
            Schrijf(werk, Sleutels.Berichtenboek, boek.Gelezen, boek.Waarde.Met(nieuw.Sleutel, op, klok.Nu));
        }

        Schrijf(werk, Sleutels.Bericht(nieuw.Sleutel), gelezen, nieuw);
    }

    /// <summary>What this unit wrote before it writes anew under the same version.</summary>
    private static void Schrijf<T>(Werkeenheid werk, string sleutel, Gelezen<T>? gelezen, T nieuw)
        where T : class =>
        _ = werk.Nieuw<T>(sleutel) is not null ? werk.Herzie(sleutel, nieuw)
            : gelezen is null ? werk.Voegtoe(sleutel, nieuw)
            : werk.Vervang(sleutel, gelezen, nieuw);

    private async Task<(Berichtenboek Waarde, Gelezen<Berichtenboek>? Gelezen)> Boek(Werkeenheid werk)
    {
        var gelezen = await opslag.Lees<Berichtenboek>(werk.Partitie, Sleutels.Berichtenboek);
        return (werk.Nieuw<Berichtenboek>(Sleutels.Berichtenboek) ?? gelezen?.Waarde ?? Berichtenboek.Leeg, gelezen);
    }

    private async Task<(Berichtplek? Waarde, Gelezen<Berichtplek>? Gelezen)> Plek(Werkeenheid werk, string sleutel)
    {
        var gelezen = await Lees(werk.Partitie, sleutel);
        return (werk.Nieuw<Berichtplek>(Sleutels.Bericht(sleutel)) ?? gelezen?.Waarde, gelezen);
    }

    /// <summary>The place of a message; null when none was asked for.</summary>
    public Task<Gelezen<Berichtplek>?> Lees(string klantreisId, string sleutel) =>
        opslag.Lees<Berichtplek>(klantreisId, Sleutels.Bericht(sleutel));
}
