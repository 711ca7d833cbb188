namespace InzetOpMaat.Architectuur.Tests;

public class InstellingenTests
{
    private static string Voorbeeld => Repo.Een("local.settings.sample.json").Tekst;

    private static string Bicep => string.Concat(Repo.Bestanden.Where(b => b.Pad.EndsWith(".bicep", StringComparison.Ordinal)).Select(b => b.Tekst));

    [Fact]
    public void Every_setting_says_why() => Assert.Empty(Instellingen.ZonderUitleg(Voorbeeld));

    [Fact]
    public void A_setting_without_a_reason_is_seen() =>
        Assert.Equal(["B", "C"], Instellingen.ZonderUitleg("""{ "Values": { "A": "1", "B": "2" }, "Uitleg": { "A": "why", "C": "gone" } }"""));

    [Fact]
    public void The_deployment_sets_only_known_settings() => Assert.Empty(Instellingen.OnbekendInBicep(Voorbeeld, Bicep));

    [Fact]
    public void A_deployed_setting_that_is_not_listed_is_seen() =>
        Assert.Equal(
            ["Vreemd"],
            Instellingen.OnbekendInBicep("""{ "Values": { "A": "1" }, "Uitleg": {} }""", "{\n  name: 'A__accountName'\n  value: x\n}\n{\n  name: 'Vreemd'\n  value: 'x'\n}"));
}
