namespace InzetOpMaat.Orchestrations.Tests;

public class OverzichtTests
{
    private readonly Boekhouding _boek = new();

    [Fact]
    public async Task Een_klantreis_die_verder_gaat_staat_alleen_nog_op_haar_nieuwe_plaats()
    {
        var id = await _boek.Reis(1, Fase.Ambitiegesprek);
        await _boek.Overzicht.Werkbij(id);
        await _boek.Reis(1, Fase.KickOff, Klantgroep.Groeien);
        await _boek.Overzicht.Werkbij(id);

        Assert.Empty(await _boek.Zoek(fase: Fase.Ambitiegesprek));
        Assert.Equal([id], await _boek.Zoek());
        Assert.Equal([id], await _boek.Zoek(fase: Fase.KickOff));
        Assert.Equal([id], await _boek.Zoek(Klantgroep.Groeien));
        Assert.Equal([id], await _boek.Zoek(Klantgroep.Groeien, Fase.KickOff));
        Assert.Empty(await _boek.Zoek(Klantgroep.Zorgen, Fase.KickOff));
    }

    [Fact]
    public async Task Wie_niets_veranderde_schrijft_niets()
    {
        var id = await _boek.Reis(1, Fase.Screening);
        await _boek.Overzicht.Werkbij(id);
        var voor = _boek.Rijen.Schrijfacties;

        await _boek.Overzicht.Werkbij(id);

        Assert.Equal(voor, _boek.Rijen.Schrijfacties);
    }

    [Fact]
    public async Task Bladzijden_geven_elke_klantreis_een_keer()
    {
        var ids = new List<string>();
        for (var nummer = 1; nummer <= 7; nummer++)
        {
            ids.Add(await _boek.Reis(nummer, Fase.Screening));
            await _boek.Overzicht.Werkbij(ids[^1]);
        }

        var gezien = new List<string>();
        string? vervolg = null;
        do
        {
            var pagina = await _boek.Overzicht.Zoek(null, Fase.Screening, null, 3, vervolg, TestContext.Current.CancellationToken);
            gezien.AddRange(pagina.Klantreizen.Select(rij => rij.KlantreisId));
            vervolg = pagina.Vervolg;
        }
        while (vervolg is not null);

        Assert.Equal(ids, gezien);
    }

    [Fact]
    public async Task Een_klantreis_is_te_laat_als_een_taak_of_een_spoor_over_tijd_is_ook_van_het_huishouden()
    {
        var opTijd = await _boek.Reis(1, Fase.Screening);
        await _boek.Taak(opTijd, new(2026, 3, 4));
        var taakTeLaat = await _boek.Reis(2, Fase.Screening);
        await _boek.Taak(taakTeLaat, new(2026, 3, 3));
        var spoorTeLaat = await _boek.Reis(3, Fase.Screening);
        await _boek.Spoor(spoorTeLaat, spoorTeLaat, _boek.Nu.AddHours(1));
        var huishoudenTeLaat = await _boek.Reis(4, Fase.Screening);
        await _boek.Spoor(huishoudenTeLaat, "h4", _boek.Nu.AddHours(1));
        var partnerVan4 = await _boek.Reis(5, Fase.Screening);
        foreach (var id in new[] { opTijd, taakTeLaat, spoorTeLaat, huishoudenTeLaat, partnerVan4 })
        {
            await _boek.Overzicht.Werkbij(id);
        }

        Assert.Empty(await _boek.Zoek(teLaat: true));
        _boek.Nu = new(2026, 3, 4, 0, 0, 0, TimeSpan.Zero);

        Assert.Equal([taakTeLaat, spoorTeLaat, huishoudenTeLaat], await _boek.Zoek(teLaat: true));
        Assert.Equal([opTijd, partnerVan4], await _boek.Zoek(teLaat: false));
    }

    [Fact]
    public async Task Herbouw_maakt_het_overzicht_zoals_het_was()
    {
        foreach (var nummer in Enumerable.Range(1, 5))
        {
            await _boek.Overzicht.Werkbij(await _boek.Reis(nummer, nummer % 2 == 0 ? Fase.Screening : Fase.KickOff, nummer % 2 == 0 ? null : Klantgroep.Zorgen));
        }

        var goed = await _boek.Regels(Tabel.Overzicht);
        var weg = await _boek.Reis(2, Fase.Screening);
        await Wijzig("fase.screening", new Rijwijziging.Verwijder(weg));
        await Wijzig("fase.begeleiding", new Rijwijziging.Zet(weg, "{}"));
        await Wijzig("alle", new Rijwijziging.Zet("99999999-0000-4000-8000-000000000000", "{}"));

        await _boek.Overzicht.Herbouw(TestContext.Current.CancellationToken);

        Assert.Equal(goed, await _boek.Regels(Tabel.Overzicht));
    }

    private Task Wijzig(string partitie, Rijwijziging wijziging) =>
        _boek.Rijen.Schrijf(Tabel.Overzicht, partitie, [wijziging], TestContext.Current.CancellationToken);
}
