using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Orchestrations.Tests;

public class InvoerherstelTests
{
    [Fact]
    public async Task After_every_lost_write_and_every_lost_instance_nobody_is_taken_over_twice_and_nobody_is_missed()
    {
        var breker = new Onwillig();
        await using var gemeente = await Proefgemeente.Open(omhul: breker.Om);
        breker.Aan = true;
        var id = await gemeente.VoerIn(Proeflijst.Klanten(25));
        await Gaverder(gemeente, id);
        breker.Aan = false;

        var reizen = await gemeente.Bestaanden();
        Assert.Equal(25, reizen.Count);
        Assert.True(breker.Gebroken > 40, $"{breker.Gebroken} writes broke.");
        Assert.Equal(25, await Aantal(gemeente, Tabel.Personen));
        Assert.Equal(25, await Begonnen(gemeente, reizen.Values));
        Assert.Equal("Klaar", (await gemeente.Invoer(id))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_sweep_starts_an_import_whose_instance_is_gone()
    {
        var breker = new Onwillig { Alles = true };
        await using var gemeente = await Proefgemeente.Open(omhul: breker.Om);
        breker.Aan = true;
        var id = await gemeente.VoerIn(Proeflijst.Klanten(5));
        await gemeente.Durable.TerminateInstanceAsync($"invoer.{id}", null, TestContext.Current.CancellationToken);
        await gemeente.Rust();
        breker.Aan = false;
        Assert.Empty(await gemeente.Bestaanden());

        await gemeente.App.Diensten.GetRequiredService<Invoerdoorvoer>().Wek(gemeente.Durable, TestContext.Current.CancellationToken);
        await gemeente.Rust();

        Assert.Equal(5, (await gemeente.Bestaanden()).Count);
    }

    private static async Task Gaverder(Proefgemeente gemeente, string id)
    {
        for (var keer = 0; keer < 20 && (await gemeente.Invoer(id))["status"]!.GetValue<string>() != "Klaar"; keer++)
        {
            await gemeente.Verder(TimeSpan.FromMinutes(30));
            if ((await gemeente.Invoer(id))["_links"]!["hervatting"] is { } hervatting)
            {
                await gemeente.Lukt(HttpMethod.Post, hervatting["href"]!.GetValue<string>(), Rol.Manager);
            }

            await gemeente.Rust();
        }
    }

    private static async Task<int> Aantal(Proefgemeente gemeente, Tabel tabel)
    {
        var aantal = 0;
        await foreach (var _ in gemeente.Rijen.Partities(tabel))
        {
            aantal++;
        }

        return aantal;
    }

    private static async Task<int> Begonnen(Proefgemeente gemeente, IEnumerable<Klantreis> reizen)
    {
        var begonnen = 0;
        foreach (var reis in reizen)
        {
            begonnen += await gemeente.Durable.GetInstanceAsync(reis.Id) is { IsCompleted: false } ? 1 : 0;
        }

        return begonnen;
    }

    /// <summary>While on: each write of the import fails the first time, half of them after it was written all the same.</summary>
    private sealed class Onwillig
    {
        private readonly System.Collections.Concurrent.ConcurrentDictionary<string, int> _pogingen = new();

        public bool Aan { get; set; }

        public bool Alles { get; init; }

        public int Gebroken { get; private set; }

        public IRijen Om(IRijen rijen) => new Omhulsel(rijen, this);

        private bool Breekt(Tabel tabel, string sleutel) => Aan && tabel is Tabel.Personen or Tabel.Klantreizen
            && (Alles || _pogingen.AddOrUpdate($"{tabel} {sleutel}", 1, (_, keer) => keer + 1) == 1);

        private sealed class Omhulsel(IRijen rijen, Onwillig onwillig) : IRijen
        {
            public Task<Rij?> Lees(Tabel tabel, string partitie, string sleutel, CancellationToken annulering = default) =>
                rijen.Lees(tabel, partitie, sleutel, annulering);

            public IAsyncEnumerable<Rij> LeesReeks(Tabel tabel, string partitie, string vanaf, string tot, CancellationToken annulering = default) =>
                rijen.LeesReeks(tabel, partitie, vanaf, tot, annulering);

            public IAsyncEnumerable<string> Partities(Tabel tabel, CancellationToken annulering = default) => rijen.Partities(tabel, annulering);

            public async Task<IReadOnlyDictionary<string, string>> Schrijf(Tabel tabel, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering = default)
            {
                var sleutel = $"{partitie} {wijzigingen[0].Sleutel}";
                var breekt = onwillig.Breekt(tabel, sleutel);
                var versies = !breekt || (!onwillig.Alles && onwillig.Gebroken % 2 == 1)
                    ? await rijen.Schrijf(tabel, partitie, wijzigingen, annulering)
                    : null;

                if (breekt)
                {
                    onwillig.Gebroken++;
                    throw new TijdelijkeStoringException("De opslag antwoordt niet.");
                }

                return versies!;
            }
        }
    }
}
