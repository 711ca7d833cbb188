namespace InzetOpMaat.Architectuur.Tests;

public class DeterminismeTests
{
    private static IEnumerable<Bestand> Onderzocht => Repo.Broncode.Where(b => b.Map is "orchestrations" or "domain");

    [Fact]
    public void Orchestrators_look_at_nothing_but_their_context() =>
        Geen.Overtreding(Determinisme.InOrchestrators(Compilatie.Van(Onderzocht, "global using InzetOpMaat.Domain;")));

    [Fact]
    public void The_domain_looks_at_nothing_but_its_parameters() =>
        Geen.Overtreding(Determinisme.InAlles(Compilatie.Van(Repo.Broncode.Where(b => b.Map == "domain"))));

    [Fact]
    public void The_phases_and_what_they_are_written_with_are_orchestrator_code_and_the_activities_are_not()
    {
        var gevonden = Determinisme.Orchestratorcode(Compilatie.Van(Onderzocht, "global using InzetOpMaat.Domain;"));

        Assert.Superset(
            new HashSet<string>
            {
                "KlantreisOrchestrator.Doorloop", "UitkeringOrchestrator.HandelAf", "AfspraakOrchestrator.KomSamen", "TaakOrchestrator.Bewaak",
                "Generatie.Doorloop", "Generatie.WachtOp", "Screeningfase.Doorloop", "Ambitiegesprekfase.Doorloop", "KickOfffase.Doorloop",
                "Begeleidingsfase.Doorloop", "Sleutels.Naam", "Herhaling.Standaard",
            },
            gevonden.ToHashSet());
        Assert.DoesNotContain(gevonden, lid => lid.Contains("activiteiten.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("var x = DateTime.Now;")]
    [InlineData("var x = DateTime.UtcNow;")]
    [InlineData("var x = DateTime.Today;")]
    [InlineData("var x = DateTimeOffset.Now;")]
    [InlineData("var x = DateTimeOffset.UtcNow;")]
    [InlineData("var x = TimeProvider.System.GetUtcNow();")]
    [InlineData("var x = System.Diagnostics.Stopwatch.GetTimestamp();")]
    [InlineData("Func<DateTimeOffset> nu = () => DateTimeOffset.Now;")]
    public void Another_clock_is_seen(string opdracht) => Gezien(opdracht, "clock");

    [Theory]
    [InlineData("var x = context.CurrentUtcDateTime;")]
    [InlineData("// never DateTime.UtcNow here")]
    [InlineData("var x = nameof(DateTime.UtcNow);")]
    [InlineData("var x = \"DateTime.UtcNow\";")]
    public void The_clock_of_the_context_may_be_read(string opdracht) => Assert.Empty(Proef.Overtredingen(opdracht));

    [Theory]
    [InlineData("var x = Guid.NewGuid();")]
    [InlineData("var x = Guid.CreateVersion7();")]
    [InlineData("var x = new Random().Next();")]
    [InlineData("var x = Random.Shared;")]
    [InlineData("var x = System.Security.Cryptography.RandomNumberGenerator.GetInt32(6);")]
    [InlineData("var x = \"a\".GetHashCode();")]
    [InlineData("var x = HashCode.Combine(1, 2);")]
    public void Chance_is_seen(string opdracht) => Gezien(opdracht, "something else in a replay");

    [Theory]
    [InlineData("var x = context.NewGuid();")]
    [InlineData("var x = new Guid(\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\");")]
    public void An_id_of_the_context_may_be_drawn(string opdracht) => Assert.Empty(Proef.Overtredingen(opdracht));

    [Theory]
    [InlineData("var x = context.CallActivityAsync(\"A\").ContinueWith(_ => 1);")]
    [InlineData("_ = Task.Delay(1);")]
    [InlineData("_ = Task.Run(() => 1);")]
    [InlineData("var x = Task.Factory;")]
    [InlineData("context.CallActivityAsync(\"A\").Wait();")]
    [InlineData("Thread.Sleep(1);")]
    [InlineData("ThreadPool.QueueUserWorkItem(_ => { });")]
    [InlineData("var x = new SemaphoreSlim(1);")]
    [InlineData("Parallel.For(0, 2, _ => { });")]
    [InlineData("lock (lijst) { }")]
    [InlineData("var x = new CancellationTokenSource(1000);")]
    [InlineData("opzegging.CancelAfter(1000);")]
    [InlineData("var x = new Timer(_ => { });")]
    public void Another_thread_is_seen(string opdracht) =>
        Assert.Contains(Proef.Overtredingen(opdracht), o => o.Contains("thread", StringComparison.Ordinal) || o.Contains("real clock", StringComparison.Ordinal));

    [Theory]
    [InlineData("await context.CallActivityAsync(\"A\").ConfigureAwait(false);")]
    [InlineData("await context.CallActivityAsync(\"A\").ConfigureAwait(ConfigureAwaitOptions.ForceYielding);")]
    public void Leaving_the_thread_at_an_await_is_seen(string opdracht) => Gezien(opdracht, "ConfigureAwait");

    [Theory]
    [InlineData("await context.CallActivityAsync(\"A\").ConfigureAwait(true);")]
    [InlineData("using var x = new CancellationTokenSource(); x.Cancel();")]
    [InlineData("opzegging.Token.ThrowIfCancellationRequested();")]
    public void Staying_on_the_thread_is_allowed(string opdracht) => Assert.Empty(Proef.Overtredingen(opdracht));

    [Theory]
    [InlineData("var x = File.ReadAllText(\"a\");", "I/O")]
    [InlineData("var x = new HttpClient();", "I/O")]
    [InlineData("using var x = new StreamReader(\"a\");", "I/O")]
    [InlineData("Console.WriteLine();", "I/O")]
    [InlineData("var x = new Azure.Data.Tables.TableClient(\"a\", \"b\");", "I/O")]
    [InlineData("var x = poort.Lees();", "port")]
    [InlineData("Func<string> x = poort.Lees;", "port")]
    [InlineData("log.LogInformation(\"a\");", "log")]
    public void The_outside_world_is_seen(string opdracht, string melding) => Gezien(opdracht, melding);

    [Theory]
    [InlineData("var x = Path.Combine(\"a\", \"b\");")]
    [InlineData("using var x = new StringReader(\"a\");")]
    [InlineData("context.CreateReplaySafeLogger(\"a\").LogInformation(\"b\");")]
    [InlineData("await context.CallActivityAsync(nameof(IPoort.Lees));")]
    public void What_stays_inside_is_allowed(string opdracht) => Assert.Empty(Proef.Overtredingen(opdracht));

    [Theory]
    [InlineData("var x = Environment.MachineName;")]
    [InlineData("var x = Environment.GetEnvironmentVariable(\"A\");")]
    [InlineData("var x = TimeZoneInfo.Local;")]
    [InlineData("var x = moment.ToLocalTime();")]
    [InlineData("var x = System.Globalization.CultureInfo.CurrentCulture;")]
    public void The_machine_is_seen(string opdracht) => Gezien(opdracht, "of this machine");

    [Theory]
    [InlineData("var x = TimeZoneInfo.FindSystemTimeZoneById(\"Europe/Amsterdam\");")]
    [InlineData("var x = System.Globalization.CultureInfo.InvariantCulture;")]
    public void What_every_machine_has_is_allowed(string opdracht) => Assert.Empty(Proef.Overtredingen(opdracht));

    [Theory]
    [InlineData("foreach (var x in verzameling) { }")]
    [InlineData("foreach (var (sleutel, waarde) in woordenboek) { }")]
    [InlineData("foreach (var x in woordenboek.Values) { }")]
    [InlineData("var x = verzameling.Select(a => a).ToList();")]
    [InlineData("var x = from a in woordenboek.Keys where a.Length > 1 select a;")]
    [InlineData("var x = string.Join(',', verzameling);")]
    [InlineData("List<string> x = [.. verzameling];")]
    [InlineData("lijst.AddRange(verzameling);")]
    [InlineData("var x = new List<string>(woordenboek.Keys);")]
    [InlineData("var x = woordenboek.First();")]
    public void Going_through_what_has_no_order_is_seen(string opdracht) => Gezien(opdracht, "in its own order");

    [Theory]
    [InlineData("foreach (var x in lijst) { }")]
    [InlineData("foreach (var x in verzameling.Order()) { }")]
    [InlineData("foreach (var x in woordenboek.OrderBy(paar => paar.Key)) { }")]
    [InlineData("foreach (var x in new SortedSet<string>()) { }")]
    [InlineData("var x = verzameling.Contains(\"a\") && woordenboek[\"a\"] > verzameling.Count;")]
    [InlineData("var x = woordenboek.Values.Sum();")]
    [InlineData("var x = new HashSet<string>(verzameling);")]
    public void Going_through_what_has_an_order_is_allowed(string opdracht) => Assert.Empty(Proef.Overtredingen(opdracht));

    [Theory]
    [InlineData("await context.CreateTimer(moment, opzegging.Token);")]
    [InlineData("await context.CreateTimer(new DateTime(2030, 1, 1), opzegging.Token);")]
    [InlineData("await context.CreateTimer(new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Local), opzegging.Token);")]
    [InlineData("await context.CreateTimer(instant.DateTime, opzegging.Token);")]
    [InlineData("await context.CreateTimer(DateTime.SpecifyKind(moment, DateTimeKind.Unspecified), opzegging.Token);")]
    [InlineData("var wanneer = instant.UtcDateTime; wanneer = moment; await context.CreateTimer(wanneer, opzegging.Token);")]
    public void A_timer_that_may_be_local_is_seen(string opdracht) => Gezien(opdracht, "not UTC");

    [Theory]
    [InlineData("await context.CreateTimer(instant.UtcDateTime, opzegging.Token);")]
    [InlineData("await context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), opzegging.Token);")]
    [InlineData("await context.CreateTimer(context.CurrentUtcDateTime + TimeSpan.FromDays(1), opzegging.Token);")]
    [InlineData("await context.CreateTimer(DateTime.SpecifyKind(moment, DateTimeKind.Utc), opzegging.Token);")]
    [InlineData("await context.CreateTimer(new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc), opzegging.Token);")]
    [InlineData("var wanneer = instant.UtcDateTime; await context.CreateTimer(wanneer, opzegging.Token);")]
    [InlineData("await context.CreateTimer(TimeSpan.FromDays(1), opzegging.Token);")]
    public void A_timer_in_UTC_that_can_be_cancelled_is_allowed(string opdracht) => Assert.Empty(Proef.Overtredingen(opdracht));

    [Theory]
    [InlineData("await context.CreateTimer(instant.UtcDateTime, CancellationToken.None);")]
    [InlineData("await context.CreateTimer(TimeSpan.FromDays(1), default);")]
    [InlineData("await context.CreateTimer(TimeSpan.FromDays(1), new CancellationToken());")]
    [InlineData("var nooit = CancellationToken.None; await context.CreateTimer(TimeSpan.FromDays(1), nooit);")]
    public void A_timer_that_cannot_be_cancelled_is_seen(string opdracht) => Gezien(opdracht, "cannot be cancelled");

    [Theory]
    [InlineData("await context.WaitForExternalEvent<string>(\"Bel\", TimeSpan.FromDays(1));")]
    [InlineData("await context.WaitForExternalEvent<string>(\"Bel\", TimeSpan.FromDays(1), opzegging.Token);")]
    public void A_wait_with_a_timeout_is_seen(string opdracht) => Gezien(opdracht, "with a timeout");

    [Theory]
    [InlineData("await context.WaitForExternalEvent<string>(\"Bel\");")]
    [InlineData("await context.WaitForExternalEvent<string>(\"Bel\", opzegging.Token);")]
    public void A_wait_without_a_timeout_is_allowed(string opdracht) => Assert.Empty(Proef.Overtredingen(opdracht));

    [Theory]
    [InlineData("await opzegging.CancelAsync();")]
    [InlineData("await new TaskCompletionSource().Task;")]
    [InlineData("var x = new TaskCompletionSource<int>(); await Task.WhenAny(x.Task, context.CallActivityAsync(\"A\"));")]
    [InlineData("await new Task(() => { });")]
    [InlineData("await Task.Yield();")]
    [InlineData("await foreach (var x in Task.WhenEach(context.CallActivityAsync(\"A\"))) { }")]
    [InlineData("await using var x = new MemoryStream();")]
    public void Waiting_for_something_else_is_seen(string opdracht) =>
        Assert.Contains(Proef.Overtredingen(opdracht), o => o.Contains("not of the context", StringComparison.Ordinal));

    [Theory]
    [InlineData("await Task.WhenAll(context.CallActivityAsync(\"A\"), context.CallSubOrchestratorAsync(\"B\"));")]
    [InlineData("var x = context.CallActivityAsync<int>(\"A\"); var y = await x + x.Result;")]
    [InlineData("await Task.CompletedTask;")]
    [InlineData("Func<Task> werk = () => context.CallActivityAsync(\"A\"); await werk();")]
    public void Waiting_for_the_context_is_allowed(string opdracht) => Assert.Empty(Proef.Overtredingen(opdracht));

    private static void Gezien(string opdracht, string melding)
    {
        var gevonden = Proef.Overtredingen(opdracht);
        Assert.NotEmpty(gevonden);
        Assert.All(gevonden, overtreding => Assert.Contains(melding, overtreding, StringComparison.Ordinal));
    }
}
