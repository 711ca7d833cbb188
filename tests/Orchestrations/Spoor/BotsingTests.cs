namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Who loses every race for a row gives up in the end, and a person hears of it.</summary>
public class BotsingTests
{
    [Fact]
    public async Task Rij_waarop_een_ander_altijd_eerder_is_wordt_een_taak_en_geen_eindeloze_lus()
    {
        Botser? botser = null;
        await using var gemeente = await Proefgemeente.Open(omhul: rijen => botser = new(rijen));
        var klant = await gemeente.Meld();
        await klant.Screen();

        await klant.HoudAmbitiegesprek(Klantgroep.Groeien);
        await gemeente.Verder(TimeSpan.FromHours(1));

        Assert.InRange(botser!.Botsingen, 1, 1000);
        var mislukt = Assert.Single(await klant.Taken(), t => t.Soort == Taaksoort.StapMislukt);
        botser.Klaar = true;
        await klant.Doe($"/v1/taken/{mislukt.Id}/afronding", Rol.Beheerder, new { });
        Assert.True((await klant.Afspraak(Afspraaksoort.KickOff)).IsOpen);
    }

    /// <summary>Lets nobody change a group session; gives in after many times, so that a loop without end fails instead of hanging.</summary>
    private sealed class Botser(IRijen rijen) : IRijen
    {
        private int _botsingen;

        public int Botsingen => _botsingen;

        public bool Klaar { get; set; }

        public Task<Rij?> Lees(Tabel tabel, string partitie, string sleutel, CancellationToken annulering = default) =>
            rijen.Lees(tabel, partitie, sleutel, annulering);

        public IAsyncEnumerable<Rij> LeesReeks(Tabel tabel, string partitie, string vanaf, string tot, CancellationToken annulering = default) =>
            rijen.LeesReeks(tabel, partitie, vanaf, tot, annulering);

        public IAsyncEnumerable<string> Partities(Tabel tabel, CancellationToken annulering = default) => rijen.Partities(tabel, annulering);

        public Task<IReadOnlyDictionary<string, string>> Schrijf(Tabel tabel, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering = default) =>
            tabel == Tabel.Bijeenkomsten && !Klaar && Interlocked.Increment(ref _botsingen) < 3000
                ? throw new RijconflictException("Een ander was eerder.")
                : rijen.Schrijf(tabel, partitie, wijzigingen, annulering);
    }
}
