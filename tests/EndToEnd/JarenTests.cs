using InzetOpMaat.Domain;

namespace InzetOpMaat.EndToEnd.Tests;

/// <summary>
/// The demo of years. In short two of its people for two years; all eight for five years with
/// <c>INZETOPMAAT_ALLES=1</c>, as <c>./run demo jaren</c> does.
/// </summary>
public sealed class JarenTests
{
    private static readonly bool Alles = Environment.GetEnvironmentVariable("INZETOPMAAT_ALLES") == "1";

    [Fact]
    public async Task Wie_terugvalt_en_wie_wegblijft_hebben_wat_het_beleid_vraagt_en_de_totalen_zien_het_als_er_iets_mis_is()
    {
        var annulering = TestContext.Current.CancellationToken;
        var document = Demodocument.Lees("jaren.json");
        if (!Alles)
        {
            document = document with { Mensen = [.. document.Mensen.Where(mens => mens.Naam is "Terugval" or "Wegblijver")], Duur = TimeSpan.FromDays(800) };
        }

        var map = Directory.CreateTempSubdirectory("jaren-").FullName;
        await using (var app = await Jarenmodus.Start(document, map, annulering))
        {
            using var klant = new Demoklant(app.Adres, app.Graph.Url, TimeSpan.Zero, verder: false, annulering);
            var beleid = await Jarenmodus.Beleid(app, document);
            var jaren = new Jaren(document, klant, beleid, TestContext.Current.TestOutputHelper!.WriteLine);

            await jaren.Loop();

            Assert.All(jaren.Controles, controle => Assert.True(controle.Goed, $"{controle.Wat}: {controle.Toelichting}"));
            Assert.True(jaren.Controles.Count > 2 * document.Mensen.Count);
            Assert.All(Vervalst(jaren.Stand!), stand => Assert.Contains(Jarencontrole.Van(stand, beleid), controle => !controle.Goed));
            Assert.Contains(Jarencontrole.Van(jaren.Stand!, Vaker(beleid)), controle => !controle.Goed);
        }

        Directory.Delete(map, recursive: true);
    }

    [Fact]
    public void The_people_of_the_years_are_made_up_and_show_every_group_and_every_turn()
    {
        var mensen = Demodocument.Lees("jaren.json").Mensen;

        Assert.Equal(8, mensen.Count);
        Assert.All(mensen, mens => Assert.NotNull(Bsn.TryMaak((string?)mens.Melding["persoon"]!["bsn"])));
        Assert.All(mensen, mens => Assert.EndsWith(".example", (string)mens.Melding["persoon"]!["email"]!, StringComparison.Ordinal));
        Assert.All(Enum.GetValues<Klantgroep>(), groep => Assert.Contains(mensen, mens => mens.Naam == groep.ToString() && mens.Verwacht.Klantgroep == groep));
        Assert.Contains(mensen, mens => mens.Verwacht.Eindereden == Eindereden.Werk);
        Assert.Contains(mensen, mens => mens.Verwacht.Eindereden == Eindereden.Verhuizing && mens.PartnerVan is not null);
        Assert.Contains(mensen, mens => mens.Verwacht.Signalen > 0);
    }

    /// <summary>As if something went twice, at night or not at all, or a talk was never held.</summary>
    private static IEnumerable<Jarenstand> Vervalst(Jarenstand stand)
    {
        yield return stand with { Berichten = [.. stand.Berichten, stand.Berichten[^1]] };
        yield return stand with { Berichten = [.. stand.Berichten, stand.Berichten[^1] with { Sleutel = "nacht", Op = Lokaletijd.Moment(new(2027, 3, 3), new(3, 0)) }] };
        yield return stand with { Uitnodigingen = [.. stand.Uitnodigingen.Where(uitnodiging => uitnodiging.Soort != Local.Uitnodigingsoort.Uitnodiging)] };
    }

    private static Beleid Vaker(Beleid beleid)
    {
        var groep = beleid.Groep(Klantgroep.Zorgen);
        var gesprek = groep.Momenten[Momentsoort.Voortgangsgesprek] with { Interval = new(3, Termijneenheid.Maanden) };
        return beleid with
        {
            Klantgroepen = new Dictionary<Klantgroep, Groepsbeleid>(beleid.Klantgroepen)
            {
                [Klantgroep.Zorgen] = groep with { Momenten = new Dictionary<Momentsoort, Momentbeleid>(groep.Momenten) { [Momentsoort.Voortgangsgesprek] = gesprek } },
            },
        };
    }
}
