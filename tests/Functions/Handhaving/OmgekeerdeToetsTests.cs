namespace InzetOpMaat.Functions.Tests;

public class OmgekeerdeToetsTests
{
    private const string Goed =
        """{"effect":"weer in gesprek","kernwaarden":"een vangnet","gevolgen":"meer stress","alternatieven":"huisbezoek bij mevrouw Jansen","besluit":"Gesprek"}""";

    private readonly Wereld _wereld = new();

    [Fact]
    public async Task De_toets_wordt_vastgelegd_rondt_de_taak_af_en_belt_de_afspraak()
    {
        var taak = await MetSignaal();

        var antwoord = await Toets("1", Goed);

        Assert.Equal((200, "Gesprek"), (antwoord.Status, antwoord.Veld("uitkomst")));
        var signaal = await _wereld.Vereis<Handhavingssignaal>(Verhaal.Reis, Sleutels.Signaal(1));
        Assert.Equal((Toetsbesluit.Gesprek, "medewerker-1", _wereld.Nu), (signaal.Besluit!.Value, signaal.GetoetstDoor!, signaal.GetoetstOp!.Value));
        Assert.Equal(Taakstatus.Afgerond, (await _wereld.Vereis<Taak>(Verhaal.Reis, Sleutels.Taak(taak.Id))).Status);
        Assert.Contains(Spoorids.Afspraak(Verhaal.Reis, Afspraaksoort.KickOff), _wereld.Client.Gebeld);
        Assert.Contains(Gebeurtenissoort.OmgekeerdeToetsWerdGedaan, await _wereld.Tijdlijn(Verhaal.Reis));
        var regels = (await _wereld.Inhoud()).Split('\n').Where(regel => regel.Contains("Jansen", StringComparison.Ordinal));
        Assert.StartsWith(nameof(Tabel.Notities), Assert.Single(regels), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_tweede_toets_van_hetzelfde_signaal_verandert_niets()
    {
        await MetSignaal();
        await Toets("1", Goed);
        var voor = await _wereld.Inhoud();

        Assert.Equal(409, (await Toets("1", Goed)).Status);
        Assert.Equal(voor, await _wereld.Inhoud());
    }

    [Theory]
    [InlineData("2")]
    [InlineData("0")]
    [InlineData("een")]
    public async Task Een_signaal_dat_er_niet_is(string nummer)
    {
        await MetSignaal();
        Assert.Equal(404, (await Toets(nummer, Goed)).Status);
    }

    [Fact]
    public async Task Zonder_overweging_is_er_geen_toets() => Assert.Equal(
        ["/alternatieven", "/besluit", "/effect", "/gevolgen", "/kernwaarden"],
        (await Toets("1", """{"effect":"","besluit":"Korten"}""")).Pointers);

    [Fact]
    public async Task De_taak_noemt_waar_de_toets_komt()
    {
        var taak = await MetSignaal();
        Assert.Equal($"/v1/klantreizen/{Verhaal.Reis}/omgekeerde-toetsen/1", Taakplek.Van(taak));
    }

    private async Task<Taak> MetSignaal()
    {
        await _wereld.MetKlantreis(Fase.KickOff);
        var afspraak = await _wereld.MetAfspraak(Afspraaksoort.KickOff, status: Afspraakstatus.NietVerschenen);
        await _wereld.Opslag.Bewaar(new Werkeenheid(Verhaal.Reis).Voegtoe(Sleutels.Signaal(1), new Handhavingssignaal
        {
            Nummer = 1,
            KlantreisId = Verhaal.Reis,
            AfspraakId = afspraak.Id,
            KeerNietVerschenen = 3,
            Op = _wereld.Nu,
        }));
        return await _wereld.MetTaak(Taaksoort.Handhavingssignaal, wie: "consulent-1");
    }

    private Task<Beeld> Toets(string nummer, string json) => _wereld.Vraag(
        verzoek => _wereld.Functies<Handhavingsfuncties>().LegVast(verzoek, Verhaal.Reis, nummer, _wereld.Client), json);
}
