namespace InzetOpMaat.Domain.Tests;

public class SignaalverloopTests
{
    private static readonly Afspraaknaam Gesprek = new(Afspraaksoort.Voortgangsgesprek, 2);

    [Fact]
    public void Een_signaal_over_wat_niet_meer_hoeft_vervalt_en_een_ander_niet()
    {
        Assert.True(Signaal().VervaltMet([Gesprek]));
        Assert.False(Signaal().VervaltMet([Gesprek with { Nummer = 1 }, Afspraaksoort.Kennismaking]));
    }

    [Theory]
    [InlineData("2026-03-02 09:00", true)]
    [InlineData("2026-03-01 09:00", false)]
    public void Wie_na_het_signaal_ergens_verschijnt_is_er_weer(string begin, bool vervalt) =>
        Assert.Equal(vervalt, Signaal().VervaltBijVerschijnen(Voorbeeld.Afspraak(Afspraaksoort.Themabijeenkomst, begin)));

    [Fact]
    public void Wat_een_mens_al_woog_blijft_staan()
    {
        var gewogen = Signaal().MetBesluit(Toetsbesluit.Ondersteuning, "consulent-1", Signaal().Op);

        Assert.False(gewogen.VervaltMet([Gesprek]));
        Assert.False(gewogen.VervaltBijVerschijnen(Voorbeeld.Afspraak(Afspraaksoort.Themabijeenkomst, "2026-03-02 09:00")));
        Assert.False(Signaal().Vervallen(Signaalverval.KlantVerscheen, Signaal().Op).IsOpen);
    }

    private static Handhavingssignaal Signaal() => new()
    {
        Nummer = 1,
        KlantreisId = "k",
        AfspraakId = Afspraak.IdVoor("k", Gesprek, 3),
        KeerNietVerschenen = 3,
        Op = Voorbeeld.Lokaal("2026-03-01 17:00"),
    };
}
