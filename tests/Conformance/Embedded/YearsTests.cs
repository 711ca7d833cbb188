using Microsoft.DurableTask;

namespace InzetOpMaat.Conformance.Tests;

public class YearsTests : ConformanceTest
{
    [Fact]
    public async Task Two_years_of_timers_pass_in_one_advance()
    {
        await using var host = await StartAsync(tasks => tasks
            .AddOrchestratorFunc<int>("Years", async context =>
            {
                var count = 0;
                var end = context.CurrentUtcDateTime.AddYears(2);
                while (context.CurrentUtcDateTime < end)
                {
                    await context.CreateTimer(TimeSpan.FromDays(28), CancellationToken.None);
                    count++;
                }

                return count;
            }));
        var id = await RunAsync(host, "Years");
        await host.AdvanceAsync(TimeSpan.FromDays(800));
        Assert.Equal(27, await OutputAsync<int>(host, id));
    }
}
