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

    [Fact]
    public void Wie_een_voortgangsgesprek_houdt_bepaalt_het_moment_van_de_groep()
    {
        Assert.Equal(Rol.Consulent, Voorbeeld.Beleid.RolVoor(Afspraaksoort.Voortgangsgesprek, Klantgroep.Zorgen));
        Assert.Equal(Rol.Trainer, Voorbeeld.Beleid.RolVoor(Afspraaksoort.Themabijeenkomst, Klantgroep.Matchen));
        Assert.Throws<InvalidOperationException>(() => Voorbeeld.Beleid.RolVoor(Afspraaksoort.Voortgangsgesprek, Klantgroep.Matchen));
    }

    [Fact]
    public void Wie_nazorg_geeft_bepaalt_de_plaatsing()
    {
        Assert.Equal(Rol.Jobcoach, Voorbeeld.Beleid.RolVoor(Afspraaksoort.Nazorggesprek, Klantgroep.Groeien, Plaatsingssoort.BeschutWerk));
        Assert.Throws<InvalidOperationException>(() => Voorbeeld.Beleid.RolVoor(Afspraaksoort.Nazorggesprek, Klantgroep.Groeien));
    }
}
