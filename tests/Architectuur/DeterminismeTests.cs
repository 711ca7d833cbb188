namespace InzetOpMaat.Architectuur.Tests;

public class DeterminismeTests
{
    private const string Orchestrator = "static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context) { $ }";

    [Fact]
    public void Orchestrators_look_at_nothing_but_their_context() =>
        Geen.Overtreding(Determinisme.Overtredingen(Determinisme.Orchestratorcode([.. Repo.Broncode.Where(b => b.Map == "orchestrations")])));

    [Fact]
    public void The_domain_looks_at_nothing_but_its_parameters() =>
        Geen.Overtreding(Determinisme.Overtredingen(Repo.Broncode.Where(b => b.Map == "domain")));

    [Theory]
    [InlineData("var nu = DateTime.UtcNow;")]
    [InlineData("var nu = DateTimeOffset.Now;")]
    [InlineData("var id = Guid.NewGuid();")]
    [InlineData("await Task.Delay(1);")]
    [InlineData("await Task.Run(() => 1);")]
    [InlineData("Thread.Sleep(1);")]
    [InlineData("var x = Environment.MachineName;")]
    [InlineData("var x = File.ReadAllText(pad);")]
    [InlineData("using var web = new HttpClient();")]
    [InlineData("await context.WaitForExternalEvent<string>(\"Bel\", TimeSpan.FromDays(1));")]
    [InlineData("await context.WaitForExternalEvent<string>(\"Bel\", termijn, annulering.Token);")]
    [InlineData("await context.CreateTimer(moment, CancellationToken.None);")]
    [InlineData("await context.CreateTimer(moment, default);")]
    [InlineData("await context.CreateTimer(moment.AddDays(Dagen(1, 2)), CancellationToken.None).ConfigureAwait(true);", 2)]
    public void An_orchestrator_that_looks_elsewhere_is_seen(string opdracht, int aantal = 1) =>
        Assert.Equal(aantal, Determinisme.Overtredingen([InOrchestrator(opdracht)]).Count());

    [Theory]
    [InlineData("var nu = context.CurrentUtcDateTime;")]
    [InlineData("// never DateTime.UtcNow here")]
    [InlineData("await context.WaitForExternalEvent<string>(\"Bel\", annulering.Token);")]
    [InlineData("await context.CreateTimer(moment, annulering.Token);")]
    [InlineData("var tekst = \"Thread.Sleep\";")]
    public void An_orchestrator_that_uses_its_context_is_left_alone(string opdracht) =>
        Assert.Empty(Determinisme.Overtredingen([InOrchestrator(opdracht)]));

    [Fact]
    public void What_an_orchestrator_uses_is_orchestrator_code_but_an_activity_is_not()
    {
        Bestand orchestrator = InOrchestrator("await context.CallActivityAsync(nameof(Uitnodiging.VerstuurUitnodiging)); Rekenwerk.Doe(Sleutels.Sporen);");
        Bestand gebruikt = new("orchestrations/Rekenwerk.cs", "static class Rekenwerk { }");
        Bestand activiteit = new("orchestrations/Uitnodiging.cs", "class Uitnodiging { Task VerstuurUitnodiging([ActivityTrigger] string id) { var nu = DateTime.UtcNow; } }");
        Bestand ongebruikt = new("orchestrations/Los.cs", "static class Los { }");
        Bestand naamgenoot = new("orchestrations/Sporen.cs", "class Sporen(IKlok klok) { }");

        var gevonden = Determinisme.Orchestratorcode([orchestrator, gebruikt, activiteit, ongebruikt, naamgenoot]);

        Assert.Equivalent(new[] { orchestrator, gebruikt }, gevonden, strict: true);
    }

    [Fact]
    public void An_activity_beside_an_orchestrator_may_look_where_it_wants() =>
        Assert.Empty(Determinisme.Overtredingen([new("orchestrations/A.cs", Orchestrator + " Task Doe([ActivityTrigger] string id) { var x = Environment.MachineName; }")]));

    private static Bestand InOrchestrator(string opdracht) => new("orchestrations/A.cs", Orchestrator.Replace("$", $"\n{opdracht}\n", StringComparison.Ordinal));
}
