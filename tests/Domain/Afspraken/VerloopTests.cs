namespace InzetOpMaat.Domain.Tests;

public class VerloopTests
{
    [Theory]
    [InlineData(Afspraakstatus.Verplaatst)]
    [InlineData(Afspraakstatus.Afgemeld)]
    [InlineData(Afspraakstatus.NietVerschenen)]
    public void Verzetten_afmelden_en_wegblijven_leiden_alle_tot_een_nieuwe_uitnodiging_en_daarna_belt_een_mens(Afspraakstatus status)
    {
        var rondes = Voorbeeld.Beleid.Afspraak(Afspraaksoort.KickOff).MaxRondes;

        Assert.Equal(Vervolg.NieuweRonde, Verloop.Na(status, 1, Afspraaksoort.KickOff, Voorbeeld.Beleid));
        Assert.Equal(Vervolg.NieuweRonde, Verloop.Na(status, rondes - 1, Afspraaksoort.KickOff, Voorbeeld.Beleid));
        Assert.Equal(Vervolg.PersoonBelt, Verloop.Na(status, rondes, Afspraaksoort.KickOff, Voorbeeld.Beleid));
    }

    [Theory]
    [InlineData(Afspraakstatus.Verschenen)]
    [InlineData(Afspraakstatus.Vervallen)]
    public void Wie_geweest_is_of_niet_meer_hoeft_is_klaar(Afspraakstatus status) =>
        Assert.Equal(Vervolg.Klaar, Verloop.Na(status, 1, Afspraaksoort.KickOff, Voorbeeld.Beleid));

    [Fact]
    public void Een_afspraak_die_nog_openstaat_heeft_nog_geen_vervolg() => Assert.Throws<ArgumentOutOfRangeException>(
        () => Verloop.Na(Afspraakstatus.Bevestigd, 1, Afspraaksoort.KickOff, Voorbeeld.Beleid));
}
