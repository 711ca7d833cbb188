namespace InzetOpMaat.Functions.Tests;

public class InzageTests
{
    private const string Waarom = """{"reden":"klacht van de klant"}""";
    private const string Kort = """{"reden":"belt"}""";

    private static readonly Persoon Klant = new()
    {
        Id = "d3b0a1de-3a1f-4b0e-8b50-6a1f9d5a1c22",
        Naam = "Kwibus Zwaluwstaart",
        Geboortedatum = new(1971, 11, 23),
        Bsn = "123456782",
        Email = "kwibus@geheim.example",
        Contactkanaal = Contactkanaal.Email,
    };

    private readonly Wereld _wereld = new();

    [Theory]
    [InlineData(Fase.Screening, Rol.Poortwachter, "poortwachter-9", Kort, 200)]
    [InlineData(Fase.Ambitiegesprek, Rol.Poortwachter, "poortwachter-9", Waarom, 403)]
    [InlineData(Fase.Ambitiegesprek, Rol.Consulent, "consulent-1", Kort, 200)]
    [InlineData(Fase.Ambitiegesprek, Rol.Poortwachter, "poortwachter-1", Kort, 200)]
    [InlineData(Fase.Ambitiegesprek, Rol.Intaker, "intaker-9", Waarom, 403)]
    [InlineData(Fase.Ambitiegesprek, Rol.Manager, "manager-9", Kort, 403)]
    [InlineData(Fase.Ambitiegesprek, Rol.Manager, "manager-9", Waarom, 200)]
    public async Task A_klant_is_opened_by_caseload_team_or_reason_and_each_view_is_one_line(Fase fase, Rol rol, string wie, string lichaam, int status)
    {
        await Vertel(fase);

        var beeld = await Bekijk(rol, wie, lichaam);

        Assert.Equal(status, beeld.Status);
        Assert.Equal(status == 200, beeld.Tekst.Contains("Zwaluwstaart", StringComparison.Ordinal));
        Assert.Equal(status == 200 ? 1 : 0, (await Regels()).Count(regel => regel.Contains(wie, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Whoever_may_not_see_a_klant_does_not_find_one()
    {
        await Vertel(Fase.Ambitiegesprek);
        const string Vraag = """{"bsn":"123456782","reden":"klacht van de klant"}""";

        var niemand = await Zoek(Rol.Intaker, "intaker-9", Vraag);
        Assert.Empty(niemand.Json.GetProperty("klanten").EnumerateArray());
        Assert.Empty(await Regels());

        Assert.Contains("Zwaluwstaart", (await Zoek(Rol.Consulent, "consulent-1", Vraag)).Tekst, StringComparison.Ordinal);
        Assert.Single(await Regels());
    }

    [Fact]
    public async Task What_cannot_be_logged_is_not_shown()
    {
        await Vertel(Fase.Screening);
        _wereld.Rijen.BreekBij(0, erna: false);

        var beeld = await Bekijk(Rol.Poortwachter, "poortwachter-9", Kort);

        Assert.Equal(503, beeld.Status);
        Assert.DoesNotContain("Zwaluwstaart", beeld.Tekst, StringComparison.Ordinal);
    }

    private async Task Vertel(Fase fase)
    {
        await _wereld.MetKlantreis(fase);
        await _wereld.MetTaak(Taaksoort.Besluiten, wie: "poortwachter-1");
        await _wereld.Dienst<PersonenInTabel>().Bewaar(Klant, TestContext.Current.CancellationToken);
        await _wereld.Dienst<Overzicht>().Werkbij(Verhaal.Reis);
    }

    private Task<Beeld> Bekijk(Rol rol, string wie, string lichaam) => _wereld.Vraag(
        verzoek => _wereld.Functies<Klantfuncties>().Bekijk(verzoek, Klant.Id), lichaam, verzoek => Gebruikers.Zet(verzoek.HttpContext, new(rol, wie)));

    private Task<Beeld> Zoek(Rol rol, string wie, string lichaam) => _wereld.Vraag(
        verzoek => _wereld.Functies<Klantfuncties>().Zoek(verzoek), lichaam, verzoek => Gebruikers.Zet(verzoek.HttpContext, new(rol, wie)));

    private async Task<IReadOnlyList<string>> Regels() =>
        [.. (await _wereld.Inhoud()).Split('\n').Where(regel => regel.StartsWith("Inzagen ", StringComparison.Ordinal))];
}
