namespace InzetOpMaat.Domain.Tests;

public class FasenTests
{
    [Fact]
    public void De_klantreis_loopt_in_de_volgorde_van_het_beleid()
    {
        Fase[] volgorde = [Fase.Screening, Fase.Ambitiegesprek, Fase.KickOff, Fase.Begeleiding, Fase.Nazorg];

        Assert.All(volgorde.Zip(volgorde.Skip(1)), stap => Assert.True(Fasen.Mag(stap.First, stap.Second)));
        Assert.False(Fasen.Mag(Fase.Screening, Fase.KickOff));
        Assert.False(Fasen.Mag(Fase.KickOff, Fase.Ambitiegesprek));
    }

    [Fact]
    public void Na_terugval_gaat_de_begeleiding_verder() => Assert.True(Fasen.Mag(Fase.Nazorg, Fase.Begeleiding));

    [Fact]
    public void Een_klantreis_kan_altijd_eindigen_en_een_einde_is_een_einde() => Assert.All(Enum.GetValues<Fase>(), fase =>
    {
        Assert.Equal(fase != Fase.Beeindigd, Fasen.Mag(fase, Fase.Beeindigd));
        Assert.False(Fasen.Mag(Fase.Beeindigd, fase));
        Assert.False(Fasen.Mag(fase, fase));
    });
}
