namespace InzetOpMaat.Domain.Tests;

public class RolTests
{
    [Fact]
    public void Een_ambitiegesprek_is_altijd_bij_een_intaker() =>
        Assert.Equal(Rol.Intaker, Voorbeeld.Beleid.RolVoor(Afspraaksoort.Ambitiegesprek, null));

    [Fact]
    public void Met_wie_de_klant_kennismaakt_bepaalt_de_klantgroep()
    {
        Assert.Equal(Rol.Werkcoach, Voorbeeld.Beleid.RolVoor(Afspraaksoort.Kennismaking, Klantgroep.Groeien));
        Assert.Equal(Rol.Participatiemakelaar, Voorbeeld.Beleid.RolVoor(Afspraaksoort.Kennismaking, Klantgroep.Faciliteren));
        Assert.Throws<InvalidOperationException>(() => Voorbeeld.Beleid.RolVoor(Afspraaksoort.Kennismaking, null));
    }
}
