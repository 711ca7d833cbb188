namespace InzetOpMaat.Functions.Tests;

public class OverzichttellerTests
{
    private readonly Wereld _wereld = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Van_een_deel_waarin_niets_veranderde_wordt_niets_opnieuw_geteld()
    {
        var ids = Enumerable.Range(0, 40).Select(Bevolking.Id).ToList();
        foreach (var id in ids)
        {
            await Bewaar(id, Fase.Screening);
        }

        var eerst = await Tel();
        Assert.Equal(40, eerst.Sum(deel => deel.Lopend.Values.Sum()));
        Assert.All(eerst.Zip(await Tel()), paar => Assert.Same(paar.First, paar.Second));

        await Bewaar(ids[0], Fase.Begeleiding);
        var daarna = await Tel();

        Assert.Single(eerst.Zip(daarna), paar => !ReferenceEquals(paar.First, paar.Second));
        Assert.Equal(1, daarna.Sum(deel => deel.Groepen.Where(groep => groep.Key.Fase == Fase.Begeleiding).Sum(groep => groep.Value.Aantal)));
    }

    [Fact]
    public async Task Wat_te_laat_wordt_telt_vanaf_dat_moment_ook_als_er_niets_veranderde()
    {
        await Bewaar(Bevolking.Id(1), Fase.Begeleiding, _wereld.Nu.AddHours(1));
        Assert.Equal(0, (await Tel()).Sum(deel => deel.TeLaat));
        var marge = (await _wereld.Dienst<IBeleidsbron>().Geldend(_wereld, Stop)).Aandrijving.VeegmargeMinuten;

        _wereld.Nu = _wereld.Nu.AddHours(1).AddMinutes(marge);
        Assert.Equal(0, (await Tel()).Sum(deel => deel.TeLaat));
        _wereld.Nu = _wereld.Nu.AddSeconds(1);

        Assert.Equal(1, (await Tel()).Sum(deel => deel.TeLaat));
    }

    [Fact]
    public void Tellen_in_een_gang_geeft_hetzelfde_als_elk_cijfer_apart()
    {
        var kans = new Random(20260302);
        var teams = new Dictionary<string, string> { ["a"] = "Noord", ["b"] = "Noord", ["c"] = "Zuid" };
        var rijen = Enumerable.Range(0, 500).Select(nummer => Rij(nummer, kans)).ToList();

        var telling = new Deeltelling(rijen, teams, _wereld.Nu);

        var lopend = rijen.Where(rij => rij.Status != Klantreisstatus.Beeindigd).ToList();
        var vandaag = Lokaletijd.Datum(_wereld.Nu);
        Assert.Equal(
            rijen.GroupBy(rij => (rij.Klantgroep, rij.Fase)).Select(g => (g.Key, new Stand(g.Count(), g.Count(rij => rij.IsTeLaat(_wereld.Nu))))).ToHashSet(),
            telling.Groepen.Select(g => (g.Key, g.Value)).ToHashSet());
        Assert.Equal(lopend.GroupBy(rij => (rij.Regie, rij.Status)).Select(g => (g.Key, g.Count())).ToHashSet(), telling.Lopend.Select(g => (g.Key, g.Value)).ToHashSet());
        Assert.Equal(rijen.Count - lopend.Count, telling.Beeindigd);
        Assert.Equal(lopend.Count(rij => rij.IsTeLaat(_wereld.Nu)), telling.TeLaat);
        Assert.Equal(lopend.Count(rij => rij.IsZonderVolgendMoment), telling.ZonderVolgendMoment);
        Assert.Equal(lopend.Count(rij => rij.VolgendMoment is { } op && Lokaletijd.Datum(op) <= vandaag), telling.Vandaag);
        var taken = lopend.SelectMany(rij => rij.OpenTaken ?? []).ToList();
        Assert.Equal((taken.Count, taken.Count(taak => taak.Fataal < vandaag)), (telling.OpenTaken, telling.TakenTeLaat));
        foreach (var (id, team) in teams)
        {
            Assert.Equal(taken.Count(taak => taak.MedewerkerId == id), telling.Werk[id].OpenTaken);
            Assert.Equal(lopend.Count(rij => Contacten(rij).Contains(id)), telling.Werk[id].Klantreizen);
            Assert.Equal(lopend.Count(rij => Contacten(rij).Any(wie => teams.GetValueOrDefault(wie) == team)), telling.Teamwerk[team].Klantreizen);
            Assert.Equal(taken.Count(taak => teams.GetValueOrDefault(taak.MedewerkerId) == team && taak.Fataal < vandaag), telling.Teamwerk[team].TakenTeLaat);
        }

        static IEnumerable<string> Contacten(Overzichtsrij rij) => rij.Contactpersonen?.Select(contact => contact.MedewerkerId) ?? [];
    }

    private Overzichtsrij Rij(int nummer, Random kans)
    {
        string[] wie = ["a", "b", "c", "onbekend"];
        var dag = Lokaletijd.Datum(_wereld.Nu);
        return new(
            Bevolking.Id(nummer),
            (Fase)kans.Next(6),
            kans.Next(5) is var groep and < 4 ? (Klantgroep)groep : null,
            kans.Next(3) is var regie and < 2 ? (Organisatie)regie : null,
            _wereld.Nu,
            kans.Next(4) == 0 ? null : _wereld.Nu.AddHours(kans.Next(96) - 48),
            null,
            kans.Next(4) == 0 ? null : _wereld.Nu.AddHours(kans.Next(96) - 48),
            (Klantreisstatus)kans.Next(3),
            kans.Next(4) == 0 ? null : [.. Enumerable.Range(0, kans.Next(4)).Select(rol => new Overzichtscontact((Rol)rol, wie[kans.Next(4)]))],
            kans.Next(4) == 0 ? null : [.. Enumerable.Range(0, kans.Next(3)).Select(_ => new Overzichtstaak(wie[kans.Next(4)], dag.AddDays(kans.Next(5) - 2)))]);
    }

    private Task<IReadOnlyList<Deeltelling>> Tel() => _wereld.Dienst<Overzichtteller>().Tel(_wereld.Nu, Stop);

    private async Task Bewaar(string id, Fase fase, DateTimeOffset? moment = null)
    {
        var reis = new Klantreis
        {
            Id = id,
            PersoonId = id,
            HuishoudenId = $"{id[..^1]}1",
            Kanaal = Meldingskanaal.Website,
            GemeldOp = _wereld.Nu,
            Meldingsdatum = Lokaletijd.Datum(_wereld.Nu),
            Fase = fase,
            FaseSinds = _wereld.Nu,
        };
        var eerder = await _wereld.Opslag.Lees<Klantreis>(id, Sleutels.Klantreis, Stop);
        var werk = new Werkeenheid(id);
        await _wereld.Opslag.Bewaar(eerder is null ? werk.Voegtoe(Sleutels.Klantreis, reis) : werk.Vervang(Sleutels.Klantreis, eerder, reis), Stop);
        if (eerder is null)
        {
            await _wereld.Dienst<Sporen>().Open(new Spoor { Id = id, Orchestrator = "Test", KlantreisId = id, VolgendMoment = moment ?? _wereld.Nu.AddDays(28), Waarom = "hartslag" });
        }

        await _wereld.Dienst<Overzicht>().Werkbij(id);
    }
}
