namespace InzetOpMaat.Orchestrations.Tests;

public class WerkvoorraadTests
{
    private readonly Boekhouding _boek = new();

    [Fact]
    public async Task Een_taak_staat_in_de_werkvoorraad_zolang_zij_open_is()
    {
        var laat = await _boek.Taak(await _boek.Reis(1, Fase.Screening), new(2026, 3, 6));
        var vroeg = await _boek.Taak(await _boek.Reis(2, Fase.Screening), new(2026, 3, 4));
        await _boek.Werkvoorraad.Werkbij(laat);
        await _boek.Werkvoorraad.Werkbij(vroeg);
        Assert.Equal([vroeg.Id, laat.Id], await Open("poortwachter-1"));

        await _boek.Werkvoorraad.Werkbij(vroeg with { Status = Taakstatus.Afgerond });

        Assert.Equal([laat.Id], await Open("poortwachter-1"));
        Assert.Equal(
            new Dictionary<string, int> { ["poortwachter-1"] = 1, ["poortwachter-2"] = 0 },
            await _boek.Werkvoorraad.OpenTaken(["poortwachter-1", "poortwachter-2"]));
    }

    [Fact]
    public async Task De_volgende_bladzijde_begint_na_de_laatste_regel_van_de_vorige()
    {
        await _boek.Werkvoorraad.Werkbij(await _boek.Taak(await _boek.Reis(1, Fase.Screening), new(2026, 3, 4)));
        var tweede = await _boek.Taak(await _boek.Reis(2, Fase.Screening), new(2026, 3, 4));
        await _boek.Werkvoorraad.Werkbij(tweede);
        var eerste = await _boek.Werkvoorraad.Open("poortwachter-1").FirstAsync(TestContext.Current.CancellationToken);

        Assert.Equal([tweede.Id], await Open("poortwachter-1", eerste.Sleutel));
    }

    [Fact]
    public async Task Een_overgedragen_taak_telt_alleen_nog_bij_wie_hem_nu_heeft()
    {
        var taak = await _boek.Taak(await _boek.Reis(1, Fase.Screening), new(2026, 3, 4));
        await _boek.Werkvoorraad.Werkbij(taak);

        await _boek.Werkvoorraad.Werkbij(taak.OvergedragenAan("poortwachter-2"));

        Assert.Empty(await Open("poortwachter-1"));
        Assert.Equal([taak.Id], await Open("poortwachter-2"));
        Assert.Equal(
            new Dictionary<string, int> { ["poortwachter-1"] = 0, ["poortwachter-2"] = 1 },
            await _boek.Werkvoorraad.OpenTaken(["poortwachter-1", "poortwachter-2"]));
    }

    [Fact]
    public async Task Tellen_leest_hoogstens_zestien_rijen_hoe_lang_de_lijst_ook_is()
    {
        const int Aantal = 2_000;
        var voorbeeld = await _boek.Taak(await _boek.Reis(1, Fase.Screening), new(2026, 3, 4));
        for (var nummer = 1; nummer <= Aantal; nummer++)
        {
            await _boek.Werkvoorraad.Werkbij(voorbeeld with { Id = $"{nummer:D8}-0000-4000-8000-000000000000.screening.1" });
        }

        var tellend = new TellendeRijen(_boek.Rijen);
        var geteld = await new Werkvoorraad(tellend, _boek.Opslag).OpenTaken(["poortwachter-1"]);

        Assert.Equal(Aantal, geteld["poortwachter-1"]);
        Assert.InRange(tellend.Gelezen, 1, 16);
    }

    [Fact]
    public async Task Wie_tegelijk_bijwerken_tellen_elke_taak_een_keer()
    {
        var voorbeeld = await _boek.Taak(await _boek.Reis(1, Fase.Screening), new(2026, 3, 4));
        var taken = Enumerable.Range(1, 200).Select(nummer => voorbeeld with { Id = $"{nummer:D8}-0000-4000-8000-000000000000.screening.1" }).ToList();

        await Parallel.ForEachAsync(
            taken.Concat(taken).Concat(taken.Take(50).Select(taak => taak.OvergedragenAan("poortwachter-2"))),
            TestContext.Current.CancellationToken,
            async (taak, _) => await _boek.Werkvoorraad.Werkbij(taak));
        await Parallel.ForEachAsync(
            taken.Take(50), TestContext.Current.CancellationToken, async (taak, _) => await _boek.Werkvoorraad.Werkbij(taak.OvergedragenAan("poortwachter-2")));

        Assert.Equal(
            new Dictionary<string, int> { ["poortwachter-1"] = 150, ["poortwachter-2"] = 50 },
            await _boek.Werkvoorraad.OpenTaken(["poortwachter-1", "poortwachter-2"]));
    }

    [Fact]
    public async Task Herbouw_telt_opnieuw_wat_verkeerd_geteld_was()
    {
        await _boek.Werkvoorraad.Werkbij(await _boek.Taak(await _boek.Reis(1, Fase.Screening), new(2026, 3, 4)));
        var goed = await _boek.Regels(Tabel.Taken);
        var teller = goed.Single(regel => regel.Contains(" aantal.", StringComparison.Ordinal)).Split(' ');
        var verkeerd = teller[2].Replace("\"aantal\":1", "\"aantal\":7", StringComparison.Ordinal);
        await _boek.Rijen.Schrijf(Tabel.Taken, teller[0], [new Rijwijziging.Zet(teller[1], verkeerd)], TestContext.Current.CancellationToken);
        Assert.Equal(7, (await _boek.Werkvoorraad.OpenTaken(["poortwachter-1"]))["poortwachter-1"]);

        await _boek.Werkvoorraad.Herbouw(TestContext.Current.CancellationToken);

        Assert.Equal(goed, await _boek.Regels(Tabel.Taken));
    }

    [Fact]
    public async Task Herbouw_maakt_de_werkvoorraad_zoals_zij_was()
    {
        var taak = await _boek.Taak(await _boek.Reis(1, Fase.Screening), new(2026, 3, 4));
        await _boek.Werkvoorraad.Werkbij(taak);
        var goed = await _boek.Regels(Tabel.Taken);
        await _boek.Werkvoorraad.Werkbij(taak with { Status = Taakstatus.Vervallen });
        await _boek.Werkvoorraad.Werkbij(taak with { MedewerkerId = "poortwachter-2" });
        await _boek.Werkvoorraad.Werkbij(taak with { Fataledatum = new(new(2026, 3, 9), Afleiding.Van("proef")) });

        await _boek.Werkvoorraad.Herbouw(TestContext.Current.CancellationToken);

        Assert.Equal(goed, await _boek.Regels(Tabel.Taken));
    }

    private async Task<List<string>> Open(string medewerkerId, string? na = null) =>
        await _boek.Werkvoorraad.Open(medewerkerId, na).Select(regel => regel.Taak.Id).ToListAsync(TestContext.Current.CancellationToken);
}
