namespace InzetOpMaat.Orchestrations;

/// <summary>The lists of existing clients that came in (<see cref="Tabel.Invoer"/>), with how many have their turn when, of all lists together.</summary>
public sealed class Invoerregister(IRijen rijen)
{
    private const string Partitie = "invoer";
    private const string Lijsten = "lijst.";
    private const string Bezetting = "bezetting";

    public async Task<Gelezen<Invoer>?> Lees(string invoerId, CancellationToken annulering = default) =>
        await rijen.Lees(Tabel.Invoer, Partitie, Lijsten + invoerId, annulering) is { } rij ? new(Rijinhoud.Lees<Invoer>(rij.Inhoud), rij.Versie) : null;

    /// <exception cref="KeyNotFoundException">There is no such list.</exception>
    public async Task<Gelezen<Invoer>> Vereis(string invoerId) => await Lees(invoerId) ?? throw new KeyNotFoundException($"Invoer '{invoerId}' ontbreekt.");

    public async Task<IReadOnlyList<Invoer>> Lopend(CancellationToken annulering = default)
    {
        var lopend = new List<Invoer>();
        await foreach (var rij in rijen.LeesReeks(Tabel.Invoer, Partitie, Lijsten, Sleutels.Na(Lijsten), annulering))
        {
            if (Rijinhoud.Lees<Invoer>(rij.Inhoud) is { Status: Invoerstatus.Loopt } invoer)
            {
                lopend.Add(invoer);
            }
        }

        return lopend;
    }

    /// <summary>Takes the turns of a new list, and keeps the list, in one write. What was there when it is there already.</summary>
    /// <param name="maak">Makes it, given how many have their turn on a date already.</param>
    public Task<Invoer> Open(string invoerId, Func<IReadOnlyDictionary<DateOnly, int>, Invoer> maak) => Botsing.KijkOpnieuw(
        $"begin van invoer {invoerId}",
        async () =>
        {
            if (await Lees(invoerId) is { Waarde: var bestaand })
            {
                return new Botsing.Antwoord<Invoer>(bestaand);
            }

            var bezetting = await rijen.Lees(Tabel.Invoer, Partitie, Bezetting);
            var bezet = bezetting is null ? [] : Rijinhoud.Lees<Beurtbezetting>(bezetting.Inhoud).Dagen;
            var invoer = maak(bezet);
            foreach (var (dag, aantal) in invoer.Verdeling)
            {
                bezet[dag] = bezet.GetValueOrDefault(dag) + aantal;
            }

            var inhoud = Rijinhoud.Schrijf(new Beurtbezetting(bezet));
            return await Schrijf(
                new Rijwijziging.Voegtoe(Lijsten + invoerId, Rijinhoud.Schrijf(invoer)),
                bezetting is null ? new Rijwijziging.Voegtoe(Bezetting, inhoud) : new Rijwijziging.Vervang(Bezetting, inhoud, bezetting.Versie))
                ? new Botsing.Antwoord<Invoer>(invoer)
                : null;
        });

    /// <summary>Changes a list, looking again when another was first; null leaves it as it is.</summary>
    public Task<Invoer> Wijzig(string invoerId, Func<Invoer, Invoer?> wijzig) => Botsing.KijkOpnieuw(
        $"wijziging van invoer {invoerId}",
        async () =>
        {
            var gelezen = await Vereis(invoerId);
            return wijzig(gelezen.Waarde) is not { } nieuw ? new Botsing.Antwoord<Invoer>(gelezen.Waarde)
                : await Schrijf(new Rijwijziging.Vervang(Lijsten + invoerId, Rijinhoud.Schrijf(nieuw), gelezen.Versie)) ? new Botsing.Antwoord<Invoer>(nieuw)
                : null;
        });

    private async Task<bool> Schrijf(params Rijwijziging[] wijzigingen)
    {
        try
        {
            await rijen.Schrijf(Tabel.Invoer, Partitie, wijzigingen);
            return true;
        }
        catch (RijconflictException)
        {
            return false;
        }
    }
}
