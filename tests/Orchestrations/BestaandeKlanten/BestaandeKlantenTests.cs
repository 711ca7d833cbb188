using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Orchestrations.Tests;

public class BestaandeKlantenTests
{
    [Fact]
    public async Task Een_bestaande_klant_wacht_op_de_beurt_en_gaat_dan_de_gewone_weg_zonder_screening_en_zonder_aanvraag()
    {
        await using var gemeente = await Proefgemeente.Open();
        var id = await gemeente.VoerIn(Proeflijst.Csv(Proeflijst.Regel(1, bsn: "111222333")));
        await gemeente.Rust();

        Assert.Equal("Klaar", (await gemeente.Invoer(id))["status"]!.GetValue<string>());
        var reis = (await gemeente.Bestaanden())["K00001"];
        Assert.Equal((Herkomst.BestaandeKlant, Fase.Ambitiegesprek, new DateOnly(2026, 3, 9)), (reis.Herkomst, reis.Fase, reis.GesprekVanaf));
        var klant = new Proefklant(gemeente, reis.Id, reis.HuishoudenId, "klant1@inwoner.example");
        var spoor = (await gemeente.Opslag.Vereis<Spoor>(reis.Id, Sleutels.Spoor(reis.Id))).Waarde;
        Assert.Equal((Lokaletijd.Moment(new(2026, 3, 9), new(9, 0)), "ambitiegesprek plannen: bestaande klanten komen om de beurt"), (spoor.VolgendMoment, spoor.Waarom));
        Assert.Empty(await klant.AlleAfspraken());
        Assert.Empty(await klant.Taken());

        await gemeente.Naar(Lokaletijd.Moment(new(2026, 3, 9), new(12, 0)));
        Assert.Equal(new DateOnly(2026, 3, 16), Lokaletijd.Datum((await klant.Afspraak(Afspraaksoort.Ambitiegesprek)).Begin));
        await klant.HoudAmbitiegesprek(Klantgroep.Groeien);
        await gemeente.Verder(TimeSpan.FromDays(3));

        Assert.Equal((Fase.KickOff, Klantgroep.Groeien), ((await klant.Reis()).Fase, (await klant.Reis()).Klantgroep));
        Assert.Single(await klant.Afspraken(Afspraaksoort.KickOff));
        Assert.Empty(await klant.Afspraken(Afspraaksoort.Uitkeringsgesprek));
        Assert.Null(await gemeente.Opslag.Lees<Uitkering>(reis.HuishoudenId, Sleutels.Uitkering));
        Assert.NotNull((await gemeente.Opslag.Vereis<Huishouden>(reis.HuishoudenId, Sleutels.Huishouden)).Waarde.ConsulentId);
        Assert.Equal(
            [Gebeurtenissoort.BestaandeKlantWerdOvergenomen, Gebeurtenissoort.AfspraakWerdGepland], (await klant.Tijdlijn()).Select(regel => regel.Soort).Take(2));
    }

    [Fact]
    public async Task Honderden_klanten_komen_elk_een_keer_aan_de_beurt_en_een_huishouden_samen()
    {
        await using var gemeente = await Proefgemeente.Open();
        var regels = Enumerable.Range(1, 230).Select(nummer => Proeflijst.Regel(nummer, huishouden: nummer is 7 or 8 ? "samen" : "")).ToArray();
        var id = await gemeente.VoerIn(Proeflijst.Csv(regels));
        await gemeente.Rust();

        var invoer = await gemeente.Invoer(id);
        Assert.Equal(("Klaar", 230, 230), (invoer["status"]!.GetValue<string>(), invoer["aantalVerwerkt"]!.GetValue<int>(), invoer["aantalOvergenomen"]!.GetValue<int>()));
        var reizen = await gemeente.Bestaanden();
        Assert.Equal(230, reizen.Count);
        Assert.Equal(reizen["K00007"].HuishoudenId, reizen["K00008"].HuishoudenId);
        Assert.Equal(229, reizen.Values.Select(reis => reis.HuishoudenId).Distinct().Count());
        Assert.Equal(
            [reizen["K00007"].Id, reizen["K00008"].Id],
            (await gemeente.Opslag.Vereis<Huishouden>(reizen["K00007"].HuishoudenId, Sleutels.Huishouden)).Waarde.KlantreisIds);
        Assert.True(reizen.Values.GroupBy(reis => reis.GesprekVanaf).Max(dag => dag.Count()) < 3);
    }

    [Fact]
    public async Task Van_een_overgenomen_klant_staat_geen_persoonsgegeven_buiten_de_tabel_met_personen()
    {
        await using var gemeente = await Proefgemeente.Open();
        var vindplaatsen = new Vindplaatsen(gemeente);
        await gemeente.VoerIn(Proeflijst.Csv(Proeflijst.Regel(1, bsn: "111222333", huishouden: "Huis 9")));
        await gemeente.Rust();

        var overal = (await vindplaatsen.Rijen(Tabel.Personen)).Concat(await vindplaatsen.Instanties()).ToList();
        Assert.Contains(overal, vondst => vondst.Plaats.StartsWith("historie van invoer.", StringComparison.Ordinal));
        foreach (var waarde in new[] { "Klant 1", "111222333", "klant1@", "K00001", "Huis 9", "1980-02-03" })
        {
            Assert.DoesNotContain(overal, vondst => vondst.Tekst.Contains(waarde, StringComparison.OrdinalIgnoreCase));
        }

        Assert.Empty(((MemoryKlantenlijsten)gemeente.App.Diensten.GetRequiredService<IKlantenlijsten>()).Bewaard);
    }

    [Fact]
    public async Task Een_onderbroken_invoer_gaat_na_hervatten_verder_waar_zij_was()
    {
        var rem = new Rem();
        await using var gemeente = await Proefgemeente.Open(omhul: rem.Om);
        rem.Na(120, () => gemeente.Lukt(HttpMethod.Post, $"/v1/invoer/{rem.InvoerId}/onderbreking", Rol.Manager));
        var id = await gemeente.VoerIn(Proeflijst.Klanten(450));
        await gemeente.Rust();

        var onderbroken = await gemeente.Invoer(id);
        Assert.Equal("Onderbroken", onderbroken["status"]!.GetValue<string>());
        Assert.InRange((await gemeente.Bestaanden()).Count, 120, 449);

        await gemeente.Lukt(HttpMethod.Post, $"/v1/invoer/{id}/hervatting", Rol.Manager);
        await gemeente.Rust();
        Assert.Equal("Klaar", (await gemeente.Invoer(id))["status"]!.GetValue<string>());
        Assert.Equal(450, (await gemeente.Bestaanden()).Count);
    }

    /// <summary>Does something once so many persons were written, before the next one is.</summary>
    private sealed class Rem
    {
        private int _na;
        private Func<Task> _doe = () => Task.CompletedTask;

        public string? InvoerId { get; private set; }

        public IRijen Om(IRijen rijen) => new Geremd(rijen, this);

        public void Na(int aantal, Func<Task> doe) => (_na, _doe) = (aantal, doe);

        private sealed class Geremd(IRijen rijen, Rem rem) : IRijen
        {
            public Task<Rij?> Lees(Tabel tabel, string partitie, string sleutel, CancellationToken annulering = default) =>
                rijen.Lees(tabel, partitie, sleutel, annulering);

            public IAsyncEnumerable<Rij> LeesReeks(Tabel tabel, string partitie, string vanaf, string tot, CancellationToken annulering = default) =>
                rijen.LeesReeks(tabel, partitie, vanaf, tot, annulering);

            public IAsyncEnumerable<string> Partities(Tabel tabel, CancellationToken annulering = default) => rijen.Partities(tabel, annulering);

            public async Task<IReadOnlyDictionary<string, string>> Schrijf(Tabel tabel, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering = default)
            {
                var versies = await rijen.Schrijf(tabel, partitie, wijzigingen, annulering);
                if (tabel == Tabel.Invoer && wijzigingen[0] is Rijwijziging.Voegtoe { Sleutel: var sleutel })
                {
                    rem.InvoerId = sleutel["lijst.".Length..];
                }

                if (tabel == Tabel.Personen && Interlocked.Decrement(ref rem._na) == 0)
                {
                    await rem._doe();
                }

                return versies;
            }
        }
    }
}
