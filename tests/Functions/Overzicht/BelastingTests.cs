using System.Diagnostics;
using System.Globalization;
using InzetOpMaat.Local;
using InzetOpMaat.Tests.Shared;

namespace InzetOpMaat.Functions.Tests;

/// <summary>
/// Overview and lists over many journeys in Azurite: a few thousand, or with INZETOPMAAT_ALLES=1 a hundred thousand. Shows the
/// times beside that of a raw query of 1,000 rows in the same run; only what does not depend on the machine is asserted.
/// </summary>
public sealed class BelastingTests(AzuriteFixture azurite)
{
    private const int Metingen = 9;
    private const long MeesteGeheugen = 500L * 1024 * 1024;

    private static readonly int Aantal = Environment.GetEnvironmentVariable("INZETOPMAAT_ALLES") == "1" ? 100_000 : 2_000;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Overzicht_en_bladzijden_over_alle_klantreizen_komen_uit_het_geheugen()
    {
        var wereld = new Wereld();
        var bron = new MemoryRijen();
        await Maak(bron, wereld.Nu);
        var opslag = new Opslag(bron);
        var beleid = wereld.Dienst<IBeleidsbron>();
        var tabel = new TabelRijen(new(new(await azurite.ConnectionStringAsync()), AzuriteFixture.UniqueName()));
        using (var schrijver = new Overzicht(tabel, opslag, beleid, wereld))
        {
            await Parallel.ForEachAsync(
                Enumerable.Range(0, Aantal), new ParallelOptions { MaxDegreeOfParallelism = 256, CancellationToken = Stop }, async (nummer, _) => await schrijver.Werkbij(Id(nummer)));
        }

        var voor = GC.GetTotalMemory(forceFullCollection: true);
        using var overzicht = new Overzicht(tabel, opslag, beleid, wereld);
        var laden = Stopwatch.StartNew();
        Assert.Equal(Aantal, (await overzicht.Alle(Stop)).Count);
        laden.Stop();
        var geheugen = GC.GetTotalMemory(forceFullCollection: true) - voor;
        var lezer = new Overzichtlezer(overzicht, wereld, new Bijeenkomstenregister(tabel), beleid, wereld);

        var ruw = await Mediaan(async () => Assert.NotEmpty(await tabel.LeesReeks(Tabel.Overzicht, "deel.0", "regel.", "regel/", Stop).Take(1000).ToListAsync(Stop)));
        var heel = await Mediaan(async () => Assert.Equal(Aantal, (await lezer.Lees(Stop)).Totaal));
        var pagina = await Mediaan(async () => Assert.Equal(
            Aantal / 4,
            (await overzicht.Zoek(new() { Klantgroep = Klantgroep.Groeien, TeLaat = false }, new(Overzichtsveld.VolgendMoment), 50, null, Stop)).Totaal));

        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Aantal} klantreizen: ruwe vraag van 1000 rijen {ruw:F1} ms; overzicht {heel:F1} ms ({heel / ruw:F2}x); bladzijde {pagina:F1} ms ({pagina / ruw:F2}x); laden {laden.Elapsed.TotalSeconds:F1} s; geheugen {geheugen / 1024 / 1024} MiB"));
        Assert.InRange(geheugen, 0, MeesteGeheugen);
    }

    private static async Task<double> Mediaan(Func<Task> doe)
    {
        await doe();
        var tijden = new List<double>();
        for (var keer = 0; keer < Metingen; keer++)
        {
            var klok = Stopwatch.StartNew();
            await doe();
            tijden.Add(klok.Elapsed.TotalMilliseconds);
        }

        return tijden.Order().ElementAt(Metingen / 2);
    }

    private static async Task Maak(MemoryRijen rijen, DateTimeOffset nu)
    {
        var opslag = new Opslag(rijen);
        for (var nummer = 0; nummer < Aantal; nummer++)
        {
            var id = Id(nummer);
            await opslag.Bewaar(
                new Werkeenheid(id)
                    .Voegtoe(Sleutels.Klantreis, new Klantreis
                    {
                        Id = id,
                        PersoonId = id,
                        HuishoudenId = id,
                        Kanaal = Meldingskanaal.Website,
                        GemeldOp = nu.AddMinutes(-nummer),
                        Meldingsdatum = Lokaletijd.Datum(nu.AddMinutes(-nummer)),
                        Fase = Fase.Begeleiding,
                        FaseSinds = nu,
                        Klantgroep = (Klantgroep)(nummer % 4),
                        Regie = (Organisatie)(nummer % 2),
                        Contactpersonen = new Dictionary<Rol, string> { [Rol.Consulent] = "consulent-1", [Rol.Poortwachter] = $"poortwachter-{1 + (nummer % 2)}" },
                    })
                    .Voegtoe(Sleutels.Spoor(id), new Spoor
                    {
                        Id = id,
                        Orchestrator = nameof(KlantreisOrchestrator),
                        KlantreisId = id,
                        VolgendMoment = nu.AddMinutes(1 + ((nummer * 7919L) % 40_000)),
                        Waarom = "wachten op het volgende gesprek",
                    }),
                Stop);
        }
    }

    private static string Id(int nummer) => string.Create(CultureInfo.InvariantCulture, $"{nummer:D8}-0000-4000-8000-000000000000");
}
