using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Orchestrations.Tests;

public class RapportageTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Elke_dag_wordt_een_keer_geteld_en_opnieuw_tellen_uit_de_tijdlijnen_geeft_hetzelfde()
    {
        await using var gemeente = await Proefgemeente.Open();
        var sluiter = gemeente.App.Diensten.GetRequiredService<Dagsluiter>();
        var boek = gemeente.App.Diensten.GetRequiredService<Rapportageboek>();
        await gemeente.VoerIn(Proeflijst.Klanten(5));
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Faciliteren);
        await leven.Klant.WisselGroep(Klantgroep.Groeien);
        await leven.Dagen(40);
        var weg = await gemeente.Meld("Joris de Boer");
        await gemeente.Verder(TimeSpan.FromDays(2));
        await sluiter.Bij(Stop);
        await sluiter.Bij(Stop);

        var tot = await boek.GeslotenTot(Stop);
        Assert.Equal(Lokaletijd.Datum(gemeente.Nu).AddDays(-1), tot);
        var dagen = await boek.Dagen(Lokaletijd.Datum(Proefgemeente.Begin), tot!.Value, Stop);
        Assert.Equal(tot.Value.DayNumber - Lokaletijd.Datum(Proefgemeente.Begin).DayNumber + 1, dagen.Count);
        var cijfers = new Cijfers(dagen, dagen[0].Dag);
        Assert.Equal((1, 1), (cijfers.Aantal(Feitsoort.Instroom, Klantgroep.Faciliteren), cijfers.Aantal(Feitsoort.Overgang, Klantgroep.Faciliteren, naar => naar == nameof(Klantgroep.Groeien))));
        Assert.Equal((0, 1, 7), (cijfers.AanEinde(Feitsoort.Bestand, Klantgroep.Faciliteren), cijfers.AanEinde(Feitsoort.Bestand, Klantgroep.Groeien), cijfers.AanEinde(Feitsoort.Bestand)));
        Assert.Equal((2, 5), (cijfers.Aantal(Feitsoort.Aanmelding, null, van => van == nameof(Herkomst.Melding)), cijfers.Aantal(Feitsoort.Aanmelding, null, van => van == nameof(Herkomst.BestaandeKlant))));
        Assert.True(cijfers.Aantal(Feitsoort.Contactmoment, Klantgroep.Faciliteren) >= 1);
        Assert.NotNull(weg);

        var geteld = await Inhoud(gemeente);
        await sluiter.Herbouw(Stop);
        Assert.Equal(geteld, await Inhoud(gemeente));
    }

    [Fact]
    public async Task Een_gesloten_dag_verandert_niet_meer_en_een_dag_die_nog_loopt_telt_niet()
    {
        await using var gemeente = await Proefgemeente.Open();
        var sluiter = gemeente.App.Diensten.GetRequiredService<Dagsluiter>();
        var boek = gemeente.App.Diensten.GetRequiredService<Rapportageboek>();
        await gemeente.Meld();
        await sluiter.Bij(Stop);
        Assert.Null(await boek.GeslotenTot(Stop));

        await gemeente.Verder(TimeSpan.FromDays(1));
        await sluiter.Bij(Stop);
        var dag = Lokaletijd.Datum(Proefgemeente.Begin);
        var toen = Rijinhoud.Schrijf((await boek.Lees(dag, Stop))!);
        await gemeente.Meld("Joris de Boer");
        await gemeente.Verder(TimeSpan.FromDays(2));
        await sluiter.Bij(Stop);

        Assert.Equal(toen, Rijinhoud.Schrijf((await boek.Lees(dag, Stop))!));
        Assert.Equal(1, new Cijfers([(await boek.Lees(dag.AddDays(1), Stop))!], dag.AddDays(1)).Aantal(Feitsoort.Aanmelding));
    }

    private static async Task<string> Inhoud(Proefgemeente gemeente)
    {
        var regels = new List<string>();
        await foreach (var rij in gemeente.Rijen.LeesReeks(Tabel.Rapportage, "dagstand", "0", "~", Stop))
        {
            regels.Add($"{rij.Sleutel} {rij.Inhoud}");
        }

        return string.Join('\n', regels);
    }
}
