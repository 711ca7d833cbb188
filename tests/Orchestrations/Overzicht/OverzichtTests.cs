namespace InzetOpMaat.Orchestrations.Tests;

public sealed class OverzichtTests : IDisposable
{
    private readonly Boekhouding _boek = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

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
    public async Task Een_wijziging_kost_een_keer_schrijven_en_een_keer_lezen_voor_wie_niet_het_laatst_schreef()
    {
        var teller = new Opslagteller();
        using var overzicht = new Overzicht(teller.Tel(_boek.Rijen), _boek.Opslag, _boek, _boek);
        await overzicht.Werkbij(await _boek.Reis(1, Fase.Screening));
        var voor = teller.App;

        await overzicht.Werkbij(await _boek.Reis(1, Fase.KickOff));
        Assert.Equal(1, teller.App - voor);

        using var ander = new Overzicht(_boek.Rijen, _boek.Opslag, _boek, _boek);
        await ander.Werkbij(await _boek.Reis(1, Fase.Begeleiding));
        voor = teller.App;
        await overzicht.Werkbij(await _boek.Reis(1, Fase.Nazorg));

        // The write that fails, the counter, what the other wrote, and the write.
        Assert.Equal(4, teller.App - voor);
        Assert.Equal(Fase.Nazorg, Assert.Single(await ander.Alle()).Fase);
    }

    [Fact]
    public async Task Wie_terugkomt_op_wat_hij_het_laatst_schreef_ziet_dat_een_ander_ertussen_kwam()
    {
        using var een = new Overzicht(_boek.Rijen, _boek.Opslag, _boek, _boek);
        using var ander = new Overzicht(_boek.Rijen, _boek.Opslag, _boek, _boek);
        await een.Werkbij(await _boek.Reis(1, Fase.KickOff));
        await ander.Werkbij(await _boek.Reis(1, Fase.Begeleiding));

        await een.Werkbij(await _boek.Reis(1, Fase.KickOff));

        Assert.Equal(Fase.KickOff, Assert.Single(await een.Alle()).Fase);
        Assert.Equal(Fase.KickOff, Assert.Single(await ander.Alle()).Fase);
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
            var pagina = await _boek.Overzicht.Zoek(new() { Fase = Fase.Screening }, Overzichtsvolgorde.Vast, 3, vervolg, Stop);
            gezien.AddRange(pagina.Klantreizen.Select(rij => rij.KlantreisId));
            vervolg = pagina.Vervolg;
            Assert.Equal(7, pagina.Totaal);
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

    [Theory]
    [InlineData(Overzichtsveld.Klantgroep, false, new[] { 2, 4, 3, 1 })]
    [InlineData(Overzichtsveld.Klantgroep, true, new[] { 3, 2, 4, 1 })]
    [InlineData(Overzichtsveld.Fase, true, new[] { 2, 3, 4, 1 })]
    [InlineData(Overzichtsveld.VolgendMoment, false, new[] { 4, 1, 2, 3 })]
    [InlineData(Overzichtsveld.VolgendMoment, true, new[] { 1, 4, 2, 3 })]
    public async Task In_elke_volgorde_komt_wat_niets_heeft_achteraan_en_sluiten_de_bladzijden_aan(Overzichtsveld veld, bool aflopend, int[] verwacht)
    {
        string[] ids =
        [
            await _boek.Reis(1, Fase.Screening),
            await _boek.Reis(2, Fase.KickOff, Klantgroep.Matchen),
            await _boek.Reis(3, Fase.KickOff, Klantgroep.Zorgen),
            await _boek.Reis(4, Fase.KickOff, Klantgroep.Matchen),
        ];
        await _boek.Spoor(ids[0], ids[0], _boek.Nu.AddDays(2));
        await _boek.Spoor(ids[3], ids[3], _boek.Nu.AddDays(1));
        await Task.WhenAll(ids.Select(_boek.Overzicht.Werkbij));
        var volgorde = new Overzichtsvolgorde(veld, aflopend);

        var eerste = await _boek.Overzicht.Zoek(new(), volgorde, 3, null, Stop);
        var tweede = await _boek.Overzicht.Zoek(new(), volgorde, 3, eerste.Vervolg, Stop);

        Assert.Equal(verwacht.Select(nummer => ids[nummer - 1]), eerste.Klantreizen.Concat(tweede.Klantreizen).Select(rij => rij.KlantreisId));
        Assert.Null(tweede.Vervolg);
    }

    [Fact]
    public async Task Een_bladzijde_slaat_niets_over_als_een_ander_van_plaats_verandert()
    {
        string[] ids = [.. await Task.WhenAll(Enumerable.Range(1, 4).Select(nummer => _boek.Reis(nummer, Fase.KickOff, Klantgroep.Groeien)))];
        await Task.WhenAll(ids.Select(_boek.Overzicht.Werkbij));
        var volgorde = new Overzichtsvolgorde(Overzichtsveld.Klantgroep);
        var eerste = await _boek.Overzicht.Zoek(new(), volgorde, 2, null, Stop);

        await _boek.Reis(1, Fase.KickOff, Klantgroep.Zorgen);
        await _boek.Overzicht.Werkbij(ids[0]);
        var tweede = await _boek.Overzicht.Zoek(new(), volgorde, 2, eerste.Vervolg, Stop);

        Assert.Equal([ids[2], ids[3]], tweede.Klantreizen.Select(rij => rij.KlantreisId));
    }

    [Fact]
    public async Task Een_ander_exemplaar_van_de_app_ziet_elke_wijziging_ook_wie_ver_achter_is()
    {
        using var ander = _boek.Ander();
        var id = await _boek.Reis(1, Fase.Screening);
        await _boek.Overzicht.Werkbij(id);
        Assert.Equal(Fase.Screening, Assert.Single(await ander.Alle(Stop)).Fase);

        await Verander(1);
        Assert.Equal(Klantgroep.Zorgen, Assert.Single(await ander.Alle(Stop)).Klantgroep);
        await Verander(7);
        Assert.Equal(Klantgroep.Zorgen, Assert.Single(await ander.Alle(Stop)).Klantgroep);
        await Verander(Overzicht.BewaardeWijzigingen + 7);
        Assert.Equal(Klantgroep.Zorgen, Assert.Single(await ander.Alle(Stop)).Klantgroep);
        Assert.InRange((await _boek.Regels(Tabel.Overzicht)).Count, 3, Overzicht.BewaardeWijzigingen + 2);

        async Task Verander(int keer)
        {
            for (var nummer = keer; nummer > 0; nummer--)
            {
                await _boek.Reis(1, Fase.Begeleiding, nummer % 2 == 0 ? Klantgroep.Groeien : Klantgroep.Zorgen);
                await _boek.Overzicht.Werkbij(id);
            }
        }
    }

    [Fact]
    public async Task Wie_tegelijk_bijwerken_op_twee_exemplaren_verliezen_niets()
    {
        using var ander = _boek.Ander();
        string[] ids = [.. await Task.WhenAll(Enumerable.Range(1, 200).Select(nummer => _boek.Reis(nummer, Fase.Screening)))];

        await Parallel.ForEachAsync(
            ids.Concat(ids),
            new ParallelOptions { MaxDegreeOfParallelism = 32, CancellationToken = Stop },
            async (id, _) => await (id.GetHashCode(StringComparison.Ordinal) % 2 == 0 ? ander : _boek.Overzicht).Werkbij(id));

        Assert.Equal(ids, (await ander.Alle(Stop)).Select(rij => rij.KlantreisId).Order(StringComparer.Ordinal));
        Assert.Equal(200, (await _boek.Regels(Tabel.Overzicht)).Count(regel => regel.Contains(" log.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Wie_tegelijk_met_een_kapotte_klantreis_bijwerkt_heeft_daar_geen_last_van()
    {
        var goed = await _boek.Reis(1, Fase.Screening);
        var kapot = "99999999-0000-4000-8000-000000000000";
        await _boek.Rijen.Schrijf(Tabel.Klantreizen, kapot, [new Rijwijziging.Zet(Sleutels.Klantreis, "{}")], Stop);

        var taken = new[] { kapot, goed, kapot, goed }.Select(_boek.Overzicht.Werkbij).ToList();

        await Task.WhenAll(taken[1], taken[3]);
        await Assert.ThrowsAnyAsync<Exception>(() => taken[0]);
        await Assert.ThrowsAnyAsync<Exception>(() => taken[2]);
        Assert.Equal([goed], await _boek.Zoek());
    }

    [Fact]
    public async Task Herbouw_maakt_het_overzicht_zoals_het_was()
    {
        foreach (var nummer in Enumerable.Range(1, 5))
        {
            await _boek.Overzicht.Werkbij(await _boek.Reis(nummer, nummer % 2 == 0 ? Fase.Screening : Fase.KickOff, nummer % 2 == 0 ? null : Klantgroep.Zorgen));
        }

        var goed = await Lijnen();
        var (partitie, sleutel) = (goed[1].Split(' ')[0], goed[1].Split(' ')[1]);
        var vreemd = goed[0].Split(' ', 3);
        await Wijzig(partitie, new Rijwijziging.Verwijder(sleutel));
        await Wijzig(vreemd[0], new Rijwijziging.Zet(vreemd[1], vreemd[2].Replace("Screening", "Nazorg", StringComparison.Ordinal).Replace("KickOff", "Nazorg", StringComparison.Ordinal)));
        await Wijzig("deel.0", new Rijwijziging.Zet("regel.99999999-0000-4000-8000-000000000000", vreemd[2].Replace(vreemd[1][6..], "99999999-0000-4000-8000-000000000000", StringComparison.Ordinal)));
        Assert.NotEqual(goed, await Lijnen());

        await _boek.Overzicht.Herbouw(Stop);

        Assert.Equal(goed, await Lijnen());
        Assert.Equal(5, (await _boek.Ander().Alle(Stop)).Count());
    }

    public void Dispose() => _boek.Dispose();

    /// <summary>The lines without the log of their changes.</summary>
    private async Task<List<string>> Lijnen() =>
        [.. (await _boek.Regels(Tabel.Overzicht)).Where(regel => regel.Contains(" regel.", StringComparison.Ordinal))];

    private Task<IReadOnlyDictionary<string, string>> Wijzig(string partitie, Rijwijziging wijziging) => _boek.Rijen.Schrijf(Tabel.Overzicht, partitie, [wijziging], Stop);
}
