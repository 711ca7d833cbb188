using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.IdentityModel.Tokens;

namespace InzetOpMaat.Functions.Tests;

public class TokencontroleTests
{
    private readonly Tokenuitgever _uitgever = new();
    private readonly Tokencontrole _controle;

    public TokencontroleTests() => _controle = new(Opties(("Uitgever", Tokenuitgever.Adres), ("Publiek", Tokenuitgever.Publiek)), _uitgever, NullLogger<Tokencontrole>.Instance);

    [Fact]
    public async Task A_token_of_the_issuer_for_this_API_is_taken()
    {
        var wie = await Controleer(_uitgever.Token());

        Assert.Equal(new Gebruiker(Rol.Intaker, "intaker-1"), Aanmeldcontrole.Bepaal(wie!, [Rol.Poortwachter, Rol.Intaker]));
    }

    [Fact]
    public async Task A_token_for_another_API_is_refused() => Assert.Null(await Controleer(_uitgever.Token(publiek: "api://ander")));

    [Fact]
    public async Task A_token_of_another_issuer_is_refused() => Assert.Null(await Controleer(_uitgever.Token(uitgever: "https://ander.example")));

    [Fact]
    public async Task A_token_that_has_expired_is_refused() => Assert.Null(await Controleer(_uitgever.Token(geldig: TimeSpan.FromMinutes(-2))));

    [Fact]
    public async Task A_token_that_is_not_valid_yet_is_refused() => Assert.Null(await Controleer(_uitgever.Token(geldig: TimeSpan.FromHours(4))));

    [Fact]
    public async Task A_token_without_an_end_is_refused() => Assert.Null(await Controleer(_uitgever.ZonderEinde()));

    [Fact]
    public async Task A_token_that_was_changed_after_it_was_signed_is_refused()
    {
        var delen = _uitgever.Token().Split('.');
        var anders = _uitgever.Token(new Dictionary<string, object> { ["roles"] = "Manager", ["medewerker"] = "manager-1" }).Split('.');

        Assert.Null(await Controleer($"{delen[0]}.{anders[1]}.{delen[2]}"));
    }

    [Fact]
    public async Task A_token_that_is_signed_by_somebody_else_is_refused() =>
        Assert.Null(await Controleer(_uitgever.Token(sleutel: new RsaSecurityKey(RSA.Create(2048)) { KeyId = "sleutel-0" })));

    [Fact]
    public async Task A_token_that_is_signed_with_a_public_key_as_secret_is_refused() =>
        Assert.Null(await Controleer(_uitgever.Token(sleutel: _uitgever.AlsGeheim(), algoritme: SecurityAlgorithms.HmacSha256)));

    [Theory]
    [InlineData("")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJyb2xlcyI6WyJJbnRha2VyIl19.")]
    public async Task What_is_no_signed_token_is_refused(string token) => Assert.Null(await Controleer(token));

    [Fact]
    public async Task A_key_that_the_issuer_made_since_is_fetched()
    {
        Assert.NotNull(await Controleer(_uitgever.Token()));
        _uitgever.NieuweSleutel();

        Assert.NotNull(await Controleer(_uitgever.Token()));
    }

    [Fact]
    public async Task Without_the_keys_of_the_issuer_nobody_is_judged()
    {
        _uitgever.IsWeg = true;

        await Assert.ThrowsAsync<TijdelijkeStoringException>(() => Controleer(_uitgever.Token()));
    }

    [Fact]
    public async Task A_role_that_may_not_do_it_is_refused()
    {
        var wie = await Controleer(_uitgever.Token());

        Assert.Equal(403, Assert.Throws<ProbleemException>(() => Aanmeldcontrole.Bepaal(wie!, [Rol.Poortwachter])).Status);
        Assert.Equal(403, Assert.Throws<ProbleemException>(() => Aanmeldcontrole.Bepaal(wie!, [])).Status);
    }

    [Theory]
    [InlineData("tid scp azp", "Intaker Systeem", "Intaker")]
    [InlineData("tid scp azp", "Systeem", "")]
    [InlineData("tid azp", "Systeem Manager", "Systeem")]
    [InlineData("tid azp", "Manager", "")]
    [InlineData("tid", "Intaker Systeem", "")]
    [InlineData("", "Intaker Systeem Manager", "Intaker Manager Systeem")]
    [InlineData("tid scp azp", "intaker 2 Directeur", "")]
    public async Task In_a_token_of_Entra_a_person_is_no_system_a_system_no_person_and_an_ID_token_nobody(string velden, string rollen, string tellen)
    {
        var inhoud = velden.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(veld => veld, object (_) => "x");
        inhoud["roles"] = rollen.Split(' ');
        inhoud["oid"] = "b7e0";

        var wie = await Controleer(_uitgever.Token(inhoud));

        Assert.Equal(tellen, string.Join(' ', Tokenrollen.Van(wie!)));
    }

    [Theory]
    [InlineData("http://uitgever.example", null, "x", "Aanmelding__Uitgever")]
    [InlineData("uitgever", "true", "x", "Aanmelding__Uitgever")]
    [InlineData("", null, "x", "Aanmelding__Uitgever")]
    [InlineData("https://uitgever.example", null, "", "Aanmelding__Publiek")]
    public void A_broken_setting_is_named(string uitgever, string? http, string publiek, string naam)
    {
        var fout = Assert.Throws<InstellingException>(() => Opties(("Uitgever", uitgever), ("HttpToegestaan", http), ("Publiek", publiek)));

        Assert.Contains(naam, fout.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.11:59:59")]
    [InlineData("15.00:00:00")]
    [InlineData("drie dagen")]
    public void Keys_are_kept_for_a_bounded_time(string bewaren)
    {
        var fout = Assert.Throws<InstellingException>(() => Opties(("Uitgever", "https://uitgever.example"), ("Publiek", "x"), ("SleutelsBewaren", bewaren)));

        Assert.Contains("Aanmelding__SleutelsBewaren", fout.Message, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromDays(3), Opties(("Uitgever", "https://uitgever.example"), ("Publiek", "x")).SleutelsBewaren);
        Assert.Equal(TimeSpan.FromDays(1), Opties(("Uitgever", "https://uitgever.example"), ("Publiek", "x"), ("SleutelsBewaren", "1.00:00:00")).SleutelsBewaren);
    }

    [Fact]
    public void Plain_http_is_taken_only_when_that_is_asked_for() =>
        Assert.False(Opties(("Uitgever", "http://localhost:1/lokaal"), ("HttpToegestaan", "true"), ("Publiek", "x")).IsVersleuteld);

    private static Aanmeldopties Opties(params (string Naam, string? Waarde)[] instellingen) => Aanmeldopties.Van(
        new ConfigurationBuilder()
            .AddInMemoryCollection(instellingen.Select(deel => KeyValuePair.Create($"Aanmelding:{deel.Naam}", deel.Waarde)))
            .Build());

    private Task<System.Security.Claims.ClaimsIdentity?> Controleer(string token) =>
        _controle.Controleer(token, TestContext.Current.CancellationToken);
}
