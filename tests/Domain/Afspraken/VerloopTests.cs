namespace InzetOpMaat.Domain.Tests;

public class VerloopTests
{
    [Theory]
    [InlineData(Afspraakstatus.Verplaatst)]
    [InlineData(Afspraakstatus.Afgemeld)]
    public void Verzetten_en_afmelden_leiden_tot_een_nieuwe_uitnodiging_en_na_veel_rondes_belt_een_mens(Afspraakstatus status)
    {
        var rondes = Voorbeeld.Beleid.Afspraak(Afspraaksoort.KickOff).MaxRondes;

        Assert.Equal(Vervolg.NieuweRonde, Na(status, 1));
        Assert.Equal(Vervolg.NieuweRonde, Na(status, rondes - 1));
        Assert.Equal(Vervolg.PersoonBelt, Na(status, rondes));
    }

    [Fact]
    public void Wie_verzet_of_zich_afmeldt_komt_niet_hoger_op_de_ladder_van_wegblijven()
    {
        Assert.Equal(Vervolg.NieuweRonde, Na(Afspraakstatus.Verplaatst, 2, keer: 2));
        Assert.Equal(Vervolg.PersoonBelt, Na(Afspraakstatus.Afgemeld, 9, keer: 3));
    }

    [Fact]
    public void Wegblijven_leidt_eerst_tot_een_uitnodiging_dan_tot_bellen_dan_tot_een_signaal_voor_een_mens() => Assert.Equal(
        [Vervolg.NieuweRonde, Vervolg.PersoonBelt, Vervolg.Signaal, Vervolg.Signaal],
        Enumerable.Range(1, 4).Select(keer => Na(Afspraakstatus.NietVerschenen, keer, keer)));

    [Fact]
    public void Een_ladder_zonder_signaal_blijft_bij_bellen() => Assert.Equal(
        [Vervolg.NieuweRonde, Vervolg.PersoonBelt, Vervolg.PersoonBelt],
        Enumerable.Range(1, 3).Select(keer => Verloop.Na(Afspraakstatus.NietVerschenen, keer, keer, Afspraaksoort.Themabijeenkomst, Voorbeeld.Beleid)));

    [Fact]
    public void Wie_voor_het_eerst_wegblijft_na_vaak_verzetten_wordt_gebeld() =>
        Assert.Equal(Vervolg.PersoonBelt, Na(Afspraakstatus.NietVerschenen, 5, keer: 1));

    [Theory]
    [InlineData(Afspraakstatus.Verschenen)]
    [InlineData(Afspraakstatus.Vervallen)]
    public void Wie_geweest_is_of_niet_meer_hoeft_is_klaar(Afspraakstatus status) => Assert.Equal(Vervolg.Klaar, Na(status, 1));

    [Fact]
    public void Een_afspraak_die_nog_openstaat_heeft_nog_geen_vervolg() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Na(Afspraakstatus.Bevestigd, 1));

    private static Vervolg Na(Afspraakstatus status, int ronde, int keer = 0) =>
        Verloop.Na(status, ronde, keer, Afspraaksoort.KickOff, Voorbeeld.Beleid);
}
