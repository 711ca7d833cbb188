namespace InzetOpMaat.Domain.Tests;

public class ToewijzingTests
{
    private static readonly Medewerker[] Team =
    [
        new("intaker-2", "B", Rol.Intaker, Organisatie.DWT, "b@voorbeeld.nl"),
        new("intaker-1", "A", Rol.Intaker, Organisatie.DWT, "a@voorbeeld.nl"),
        new("consulent-1", "C", Rol.Consulent, Organisatie.IO, "c@voorbeeld.nl"),
    ];

    [Fact]
    public void De_collega_met_het_minste_werk_krijgt_de_taak() =>
        Assert.Equal("intaker-2", Toewijzing.Kies(Team, Rol.Intaker, new Dictionary<string, int> { ["intaker-1"] = 1 })!.Id);

    [Fact]
    public void Bij_gelijk_werk_beslist_het_id() =>
        Assert.Equal("intaker-1", Toewijzing.Kies(Team, Rol.Intaker, new Dictionary<string, int>())!.Id);

    [Fact]
    public void Zonder_iemand_met_de_rol_is_er_niemand() =>
        Assert.Null(Toewijzing.Kies(Team, Rol.Jobcoach, new Dictionary<string, int>()));
}
