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
