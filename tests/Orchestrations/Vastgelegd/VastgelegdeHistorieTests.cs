using InzetOpMaat.Functions;
using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>
/// Instances that began under a released version go on under today's code. A failure here means that they would stop: give the
/// changed process another version of its own. Only what was recorded of a version that is not released yet may be recorded
/// anew: docs/beheer.md says how.
/// </summary>
public sealed class VastgelegdeHistorieTests(VastgelegdeHistorieTests.Gemeente gemeente) : IClassFixture<VastgelegdeHistorieTests.Gemeente>
{
    public static TheoryData<string> Histories => Vastgelegd.Bestanden("historie");

    [Theory]
    [MemberData(nameof(Histories))]
    public void Vastgelegde_historie_neemt_onder_de_code_van_vandaag_dezelfde_stappen(string pad)
    {
        var historie = RecordedHistory.FromJson(Vastgelegd.Lees(pad));

        var verschil = gemeente.Waarde.App.Engine.Replay(historie);

        Assert.True(verschil is null, $"{pad}: {verschil} Nog niet uitgebracht? Dan: dotnet run -c Release --project tests/Vastleggen");
    }

    [Fact]
    public void Elke_orchestrator_is_vastgelegd_onder_de_versie_van_nu()
    {
        var orchestrators = typeof(KlantreisOrchestrator).Assembly.GetTypes()
            .Select(type => type.Name)
            .Where(naam => naam.EndsWith("Orchestrator", StringComparison.Ordinal));

        var vastgelegd = Histories.Select(rij => rij.Data)
            .Where(pad => pad.StartsWith($"{Applicatie.Versie}/", StringComparison.Ordinal))
            .Select(pad => RecordedHistory.FromJson(Vastgelegd.Lees(pad)).Name)
            .ToHashSet();

        Assert.Equal([], orchestrators.Except(vastgelegd));
    }

    [Fact]
    public void Historie_die_een_andere_stap_heeft_wordt_met_stap_en_beide_handelingen_genoemd()
    {
        var historie = RecordedHistory.FromJson(Vastgelegd.Lees(
            Histories.Select(rij => rij.Data).First(pad => pad.EndsWith("reis.1.json", StringComparison.Ordinal))));
        var eerste = historie.Events.First(rij => rij.Kind == HistoryEventKind.TaskScheduled);
        var anders = historie with { Events = [.. historie.Events.Select(rij => rij == eerste ? rij with { Name = "SlaDezeStapOver" } : rij)] };

        var verschil = gemeente.Waarde.App.Engine.Replay(anders);

        Assert.Equal(eerste.Step, verschil!.Step);
        Assert.Contains("'SlaDezeStapOver'", verschil.Recorded, StringComparison.Ordinal);
        Assert.Contains($"'{eerste.Name}'", verschil.Now, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twee_keer_vastleggen_geeft_byte_voor_byte_hetzelfde()
    {
        var verhaal = Verhalen.Alle.Single(v => v.Naam == "niet-verschenen");

        Assert.Equal((await Opname.Neem(verhaal)).Bestanden(), (await Opname.Neem(verhaal)).Bestanden());
    }

    [Theory]
    [InlineData("## [Unreleased]\n", false)]
    [InlineData("## [Unreleased]\n## [1.0.0] - 2027-01-04\n", true)]
    [InlineData("## [1.0] - 2027-01-04\n", true)]
    [InlineData("## [11.0.0] - 2027-01-04\n## [1.01] - 2027-01-04\n", false)]
    public void Uitgebrachte_versie_is_aan_het_changelog_te_zien(string changelog, bool uitgebracht) =>
        Assert.Equal(uitgebracht, Uitgave.Is("1.0", changelog));

    /// <summary>One app for all of them: a replay stores and does nothing.</summary>
    public sealed class Gemeente : IAsyncLifetime
    {
        public Proefgemeente Waarde { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Waarde = await Proefgemeente.Open();

        public ValueTask DisposeAsync() => Waarde.DisposeAsync();
    }
}
