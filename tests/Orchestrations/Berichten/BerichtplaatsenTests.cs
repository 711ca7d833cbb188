namespace InzetOpMaat.Orchestrations.Tests;

public class BerichtplaatsenTests
{
    private static readonly string[] Sporen = ["een", "twee", "drie"];

    private readonly Boekhouding _boek = new();
    private readonly Berichtplaatsen _plaatsen;
    private readonly Beleid _beleid = Beleid.Meegeleverd[^1];

    public BerichtplaatsenTests() => _plaatsen = new(_boek.Opslag, _boek, _boek);

    [Fact]
    public async Task Wie_twee_keer_vraagt_heeft_een_plaats()
    {
        var eerste = await _plaatsen.Neem("k", "x", Berichtsoort.Uitnodiging);
        Assert.Equal(eerste.Op, (await _plaatsen.Neem("k", "x", Berichtsoort.Uitnodiging)).Op);
        Assert.Single((await _boek.Opslag.Vereis<Berichtenboek>("k", Sleutels.Berichtenboek)).Waarde.Plekken);
    }

    [Fact]
    public async Task Wat_niet_meer_hoeft_maakt_ruimte_voor_een_ander()
    {
        for (var n = 1; n <= _beleid.Berichten.BudgetBerichten; n++)
        {
            await _plaatsen.Neem("k", $"vol-{n}", Berichtsoort.Uitnodiging);
        }

        Assert.True((await _plaatsen.Neem("k", "wacht", Berichtsoort.Uitnodiging)).Op > _boek.Nu);
        await _plaatsen.Verstuurd("k", "vol-1");
        await _plaatsen.GeefVrij("k", "vol-1");
        Assert.True((await _plaatsen.Neem("k", "wacht-ook", Berichtsoort.Uitnodiging)).Op > _boek.Nu);

        await _plaatsen.GeefVrij("k", "vol-2");
        Assert.Equal(_boek.Nu, (await _plaatsen.Neem("k", "erbij", Berichtsoort.Uitnodiging)).Op);
        Assert.False(await _plaatsen.Mag("k", "vol-2"));
    }

    [Fact]
    public async Task Wie_niet_wachtte_kan_niet_sturen()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _plaatsen.Mag("k", "onbekend"));
        await _plaatsen.Neem("k", "morgen", Berichtsoort.Uitnodiging, _boek.Nu.AddDays(1));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _plaatsen.Mag("k", "morgen"));
    }

    [Fact]
    public async Task Tegelijk_vragen_komt_samen_niet_boven_het_budget()
    {
        var plekken = await Task.WhenAll(Enumerable.Range(1, 12).Select(n => Task.Run(() => _plaatsen.Neem("k", $"m{n}", Berichtsoort.Uitnodiging))));
        Assert.All(
            plekken.GroupBy(plek => Lokaletijd.Datum(plek.Op)), dag => Assert.InRange(dag.Count(), 1, _beleid.Berichten.BudgetBerichten));
    }

    /// <summary>
    /// Tracks ask for messages at any time, the app is away for hours at a time, and what is due goes when it is back:
    /// never in the quiet hours, never over the budget, each once, and in the end all of them.
    /// </summary>
    [Theory]
    [InlineData(20260302)]
    [InlineData(417)]
    [InlineData(90210)]
    public async Task Geen_reeks_van_sporen_en_uitval_komt_in_de_stilte_of_boven_het_budget(int zaad)
    {
        var kans = new Random(zaad);
        for (var leven = 0; leven < 20; leven++)
        {
            var klant = $"k{leven}";
            var wachtend = new List<(string Sleutel, Berichtsoort Soort)>();
            var verstuurd = new List<(string Sleutel, Berichtsoort Soort, DateTimeOffset Op)>();
            for (var nummer = 0; nummer < 40 || wachtend.Count > 0; nummer++)
            {
                _boek.Nu = _boek.Nu.AddMinutes(kans.Next(1, 60 * 20));
                if (nummer < 40)
                {
                    var soort = kans.GetItems(Enum.GetValues<Berichtsoort>(), 1)[0];
                    wachtend.Add(($"{Sporen[nummer % 3]}.{nummer}", soort));
                    await _plaatsen.Neem(klant, wachtend[^1].Sleutel, soort, soort == Berichtsoort.Herinnering ? _boek.Nu.AddDays(kans.Next(0, 10)) : null);
                }

                // Whoever wakes up asks again before sending, as a track does.
                foreach (var (sleutel, soort) in wachtend.ToList())
                {
                    if ((await _plaatsen.Neem(klant, sleutel, soort)).Op <= _boek.Nu && await _plaatsen.Mag(klant, sleutel))
                    {
                        verstuurd.Add((sleutel, soort, _boek.Nu));
                        await _plaatsen.Verstuurd(klant, sleutel);
                        wachtend.Remove((sleutel, soort));
                    }
                }
            }

            Assert.Equal(40, verstuurd.Select(v => v.Sleutel).Distinct().Count());
            Assert.Equal(40, verstuurd.Count);
            Assert.DoesNotContain(verstuurd, v => Berichtplanner.IsStil(v.Op, _beleid));
            var dagen = verstuurd.Where(v => Berichtplanner.TeltMee(v.Soort, _beleid)).Select(v => Lokaletijd.Datum(v.Op).DayNumber).Order().ToList();
            Assert.All(
                Enumerable.Range(0, Math.Max(0, dagen.Count - _beleid.Berichten.BudgetBerichten)),
                n => Assert.True(dagen[n + _beleid.Berichten.BudgetBerichten] - dagen[n] >= _beleid.Berichten.BudgetDagen));
        }
    }
}
