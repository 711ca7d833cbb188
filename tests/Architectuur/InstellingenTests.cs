namespace InzetOpMaat.Architectuur.Tests;

public class InstellingenTests
{
    private static string Voorbeeld => Repo.Een("local.settings.sample.json").Tekst;

    private static string Bicep => string.Concat(Repo.Bestanden.Where(b => b.Pad.EndsWith(".bicep", StringComparison.Ordinal)).Select(b => b.Tekst));

    [Fact]
    public void Every_setting_says_why() => Geen.Overtreding(Instellingen.ZonderUitleg(Voorbeeld));

    [Fact]
    public void A_setting_without_a_reason_is_seen() =>
        Assert.Equal(["B", "C"], Instellingen.ZonderUitleg("""{ "Values": { "A": "1", "B": "2" }, "Uitleg": { "A": "why", "C": "gone" } }"""));

    [Fact]
    public void The_app_reads_only_listed_settings() =>
        Geen.Overtreding(Instellingen.OnbekendInCode(Voorbeeld, Repo.Broncode.Where(b => b.Map is "functions" or "orchestrations")));

    [Fact]
    public void A_setting_that_is_read_but_not_listed_is_seen() =>
        Assert.Equal(
            ["functions/A.cs: Opslag__Nieuw"],
            Instellingen.OnbekendInCode("""{ "Values": { "Opslag__Account": "" }, "Uitleg": {} }""", [new("functions/A.cs", """var x = instellingen["Opslag:Account"] ?? instellingen["Opslag:Nieuw"];""")]));

    [Fact]
    public void The_deployment_sets_only_known_settings() => Geen.Overtreding(Instellingen.OnbekendInBicep(Voorbeeld, Bicep));

    [Fact]
    public void A_deployed_setting_that_is_not_listed_is_seen() =>
        Assert.Equal(
            ["Vreemd"],
            Instellingen.OnbekendInBicep("""{ "Values": { "A": "1" }, "Uitleg": {} }""", "{\n  name: 'A__accountName'\n  value: x\n}\n{\n  name: 'Vreemd'\n  value: 'x'\n}"));

    [Fact]
    public void The_deployment_sets_what_the_app_cannot_start_without() =>
        Geen.Overtreding(Instellingen.VerplichtMaarNietUitgerold(Repo.Broncode.Where(b => b.Map == "functions"), Bicep));

    [Fact]
    public void A_setting_that_the_deployment_forgets_is_seen() =>
        Assert.Equal(
            ["A__B"],
            Instellingen.VerplichtMaarNietUitgerold(
                [new("functions/A.cs", """x("Instelling A__B ontbreekt: waar?"); y("Instelling C__D of C__E ontbreekt.");""")],
                "{\n  name: 'C__E'\n  value: x\n}"));
}
