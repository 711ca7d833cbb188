using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>The contract under Spectral, with the rules of docs/api/regels.yaml.</summary>
public sealed partial class LintTests
{
    private static readonly string Regels = Path.Combine(Repo.Wortel, "docs", "api", "regels.yaml");

    [Fact]
    public async Task Het_contract_houdt_zich_aan_elke_regel() =>
        Assert.Empty(await Bevindingen(Path.Combine(Repo.Wortel, "docs", "api", "openapi.yaml")));

    [Fact]
    public async Task Een_slecht_contract_breekt_elke_regel_van_ons()
    {
        var gevonden = await Bevindingen(Path.Combine(Repo.Wortel, "tests", "Architectuur", "Contract", "slecht.yaml"));

        var eigen = Eigen().Matches(await File.ReadAllTextAsync(Regels, TestContext.Current.CancellationToken)).Select(m => m.Groups[1].Value);
        Assert.Empty(eigen.Except(gevonden.Select(b => b.Split(' ')[0])));
    }

    private static async Task<IReadOnlyList<string>> Bevindingen(string contract)
    {
        var spectral = Path.Combine(Repo.Wortel, "node_modules", "@stoplight", "spectral-cli", "dist", "index.js");
        Assert.True(File.Exists(spectral), "Spectral is not installed: npm ci.");
        using var proces = Process.Start(new ProcessStartInfo(
            "node", [spectral, "lint", "--ruleset", Regels, "--format", "json", "--quiet", "--fail-severity", "hint", contract])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var fouten = proces.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var uit = await proces.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await proces.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(uit.TrimStart().StartsWith('['), await fouten);
        return
        [
            .. JsonElement.Parse(uit).EnumerateArray().Select(b =>
                $"{b.GetProperty("code").GetString()} {string.Join('/', b.GetProperty("path").EnumerateArray())}: {b.GetProperty("message").GetString()}"),
        ];
    }

    [GeneratedRegex(@"^  ((?:adr|huis)-[a-z-]+):", RegexOptions.Multiline)]
    private static partial Regex Eigen();
}
