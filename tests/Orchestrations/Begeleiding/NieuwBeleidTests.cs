using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>The policy is adjusted while journeys run, and they follow it.</summary>
public class NieuwBeleidTests
{
    [Fact]
    public async Task Groeien_van_een_naar_twee_gesprekken_per_jaar_geldt_vanaf_de_ingangsdatum_voor_wie_al_loopt()
    {
        var bron = new Wisselbeleid();
        await using var gemeente = await Proefgemeente.Open(diensten => diensten.AddSingleton<IBeleidsbron>(bron));
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Groeien);
        var sinds = (await leven.Klant.Begeleiding()).Sinds;
        var vanaf = sinds.AddMonths(14);
        bron.Voegtoe(Halfjaarlijks(vanaf));

        await leven.Tot(Lokaletijd.Moment(sinds.AddMonths(36).AddDays(20), new(12, 0)));

        var gesprekken = await leven.Klant.AlleAfspraken(Afspraaksoort.Voortgangsgesprek);
        int[] maanden = [12, 18, 24, 30, 36];
        Assert.Equal(maanden.Length, gesprekken.Count);
        Assert.All(gesprekken.Zip(maanden), paar => Assert.InRange(
            Lokaletijd.Datum(paar.First.Begin), sinds.AddMonths(paar.Second).AddDays(-14), sinds.AddMonths(paar.Second).AddDays(14)));
    }

    private static Beleid Halfjaarlijks(DateOnly vanaf)
    {
        var oud = Beleid.Meegeleverd[^1];
        var groep = oud.Groep(Klantgroep.Groeien);
        var gesprek = groep.Momenten[Momentsoort.Voortgangsgesprek] with { Interval = new(6, Termijneenheid.Maanden) };
        return oud with
        {
            Versie = "halfjaarlijks",
            GeldigVanaf = vanaf,
            Klantgroepen = new Dictionary<Klantgroep, Groepsbeleid>(oud.Klantgroepen)
            {
                [Klantgroep.Groeien] = groep with
                {
                    Momenten = new Dictionary<Momentsoort, Momentbeleid>(groep.Momenten) { [Momentsoort.Voortgangsgesprek] = gesprek },
                },
            },
        };
    }

    private sealed class Wisselbeleid : IBeleidsbron
    {
        private readonly List<Beleid> versies = [.. Beleid.Meegeleverd];

        public void Voegtoe(Beleid beleid) => versies.Add(beleid);

        public Task<Beleid> Geldend(DateOnly op, CancellationToken annulering = default) => Task.FromResult(Beleid.Geldend(versies, op));
    }
}
