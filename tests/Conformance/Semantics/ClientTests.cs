using DurableTask.Core.Exceptions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using static Microsoft.DurableTask.Client.OrchestrationRuntimeStatus;

namespace InzetOpMaat.Conformance.Tests;

public class ClientTests : ConformanceTest
{
    private Task<IDurableTestHost> StartAsync() => StartAsync(tasks => tasks
        .AddOrchestratorFunc<int, int>("Echo", (_, value) => value)
        .AddOrchestratorFunc<string>("Wait", context => context.WaitForExternalEvent<string>("e")));

    [Fact]
    public async Task Query_pages_through_instances_by_prefix()
    {
        await using var host = await StartAsync();
        for (var i = 0; i < 7; i++)
        {
            await RunAsync(host, "Echo", i, new($"a-{i}"));
        }

        await RunAsync(host, "Echo", 0, new("b-0"));
        var pages = new List<int>();
        var query = new OrchestrationQuery(InstanceIdPrefix: "a-", PageSize: 3, FetchInputsAndOutputs: true);
        var outputs = new List<int>();
        await foreach (var page in host.Client.GetAllInstancesAsync(query).AsPages())
        {
            pages.Add(page.Values.Count);
            outputs.AddRange(page.Values.Select(instance => instance.ReadOutputAs<int>()));
        }

        Assert.Equal([3, 3, 1], pages);
        Assert.Equal([0, 1, 2, 3, 4, 5, 6], outputs.Order());
    }

    [Fact]
    public async Task Query_filters_on_status_and_creation_time()
    {
        await using var host = await StartAsync();
        await RunAsync(host, "Echo", 1, new("done-early"));
        await RunAsync(host, "Wait", options: new("open-early"));
        await host.AdvanceAsync(Ticks(2));
        await RunAsync(host, "Wait", options: new("open-late"));
        var from = host.Now - Ticks(1);

        Assert.Equal(["open-early", "open-late"], await IdsAsync(host, new(Statuses: [Running])));
        Assert.Equal(["open-late"], await IdsAsync(host, new(CreatedFrom: from)));
        Assert.Equal(["done-early", "open-early"], await IdsAsync(host, new(CreatedTo: from)));
    }

    [Fact]
    public async Task Metadata_without_inputs_and_outputs_does_not_show_them()
    {
        await using var host = await StartAsync();
        var id = await RunAsync(host, "Echo", 1);
        var bare = (await host.Client.GetInstanceAsync(id))!;
        Assert.Null(bare.SerializedOutput);
        Assert.Throws<InvalidOperationException>(() => bare.ReadOutputAs<int>());
    }

    [Fact]
    public async Task Tags_and_version_go_with_the_instance()
    {
        await using var host = await StartAsync(tasks => tasks.AddOrchestratorFunc<string>("Version", context => context.Version));
        var options = new StartOrchestrationOptions("t") { Version = "1.2", Tags = new Dictionary<string, string> { ["k"] = "v" } };
        var id = await RunAsync(host, "Version", options: options);
        Assert.Equal("1.2", await OutputAsync<string>(host, id));
        Assert.Equal("v", (await ReadAsync(host, id)).Tags["k"]);
    }

    [Fact]
    public async Task Start_is_refused_when_the_id_has_an_excluded_status()
    {
        await using var host = await StartAsync();
        await RunAsync(host, "Echo", 1, new("x"));
        var options = new StartOrchestrationOptions("x").WithDedupeStatuses(Completed);
        await Assert.ThrowsAsync<OrchestrationAlreadyExistsException>(
            () => host.Client.ScheduleNewOrchestrationInstanceAsync("Echo", 2, options));
        Assert.Equal(1, await OutputAsync<int>(host, "x"));
    }

    [Theory]
    [InlineData(Running, true)]
    [InlineData(Completed, false)]
    public async Task Only_an_excluded_status_refuses_a_start_over_a_running_instance(
        OrchestrationRuntimeStatus excluded, bool refused)
    {
        await using var host = await StartAsync();
        await RunAsync(host, "Wait", options: new("x"));
        var start = Record.ExceptionAsync(() => host.Client.ScheduleNewOrchestrationInstanceAsync(
            "Wait", null, new StartOrchestrationOptions("x").WithDedupeStatuses(excluded)));
        Assert.Equal(refused, await start is OrchestrationAlreadyExistsException);
    }

    [Fact]
    public async Task Start_takes_the_place_of_an_ended_instance()
    {
        await using var host = await StartAsync();
        await RunAsync(host, "Echo", 1, new("x"));
        await RunAsync(host, "Echo", 2, new("x"));
        Assert.Equal(2, await OutputAsync<int>(host, "x"));
    }

    [Fact]
    public Task Start_of_a_running_instance_leaves_it_alone() => ExceptForAsync(Differences.StartOverRunning, async () =>
    {
        await using var host = await StartAsync();
        await RunAsync(host, "Wait", options: new("x"));
        await RunAsync(host, "Echo", 2, new("x"));
        await host.Client.RaiseEventAsync("x", "e", "first");
        Assert.Equal("first", await OutputAsync<string>(host, "x"));
    });

    [Fact]
    public async Task Purge_takes_an_ended_instance_and_no_other()
    {
        await using var host = await StartAsync();
        await RunAsync(host, "Echo", 1, new("done"));
        await RunAsync(host, "Wait", options: new("open"));
        Assert.Equal(1, (await host.Client.PurgeInstanceAsync("done")).PurgedInstanceCount);
        Assert.Equal(0, (await host.Client.PurgeInstanceAsync("open")).PurgedInstanceCount);
        Assert.Equal(0, (await host.Client.PurgeInstanceAsync("nobody")).PurgedInstanceCount);
        Assert.Null(await host.Client.GetInstanceAsync("done"));
        Assert.NotNull(await host.Client.GetInstanceAsync("open"));
    }

    [Fact]
    public async Task Purge_by_filter_looks_at_the_creation_time_and_status()
    {
        await using var host = await StartAsync();
        var begin = host.Now - Ticks(1);
        await RunAsync(host, "Echo", 1, new("old"));
        await RunAsync(host, "Wait", options: new("old-terminated"));
        await host.Client.TerminateInstanceAsync("old-terminated");
        await host.AdvanceAsync(Ticks(2));
        await RunAsync(host, "Echo", 1, new("young"));
        var result = await host.Client.PurgeAllInstancesAsync(
            new PurgeInstancesFilter(begin, host.Now - Ticks(1), [Completed]));
        Assert.Equal(1, result.PurgedInstanceCount);
        Assert.Equal(["old-terminated", "young"], await IdsAsync(host, new()));
    }

    [Fact]
    public Task Purge_by_filter_needs_no_date() => ExceptForAsync(Differences.PurgeWithoutDate, async () =>
    {
        await using var host = await StartAsync();
        await RunAsync(host, "Echo", 1, new("done"));
        Assert.Equal(1, (await host.Client.PurgeAllInstancesAsync(new PurgeInstancesFilter())).PurgedInstanceCount);
    });

    [Fact]
    public Task Purge_by_filter_leaves_what_has_not_ended() => ExceptForAsync(Differences.PurgeOfRunning, async () =>
    {
        await using var host = await StartAsync();
        await RunAsync(host, "Wait", options: new("open"));
        await host.Client.PurgeAllInstancesAsync(new PurgeInstancesFilter(host.Now - Ticks(1)));
        Assert.Equal(["open"], await IdsAsync(host, new()));
    });

    [Fact]
    public async Task Query_goes_on_from_a_continuation_token()
    {
        await using var host = await StartAsync();
        for (var i = 0; i < 3; i++)
        {
            await RunAsync(host, "Echo", i, new($"a-{i}"));
        }

        var query = new OrchestrationQuery(PageSize: 2);
        string? token = null;
        var seen = new List<string>();
        await foreach (var page in host.Client.GetAllInstancesAsync(query).AsPages())
        {
            token = page.ContinuationToken;
            seen.AddRange(page.Values.Select(instance => instance.InstanceId));
            break;
        }

        Assert.NotNull(token);
        seen.AddRange(await IdsAsync(host, query with { ContinuationToken = token }));
        Assert.Equal(["a-0", "a-1", "a-2"], seen.Order());
    }

    [Fact]
    public async Task Purged_id_can_be_started_again()
    {
        await using var host = await StartAsync();
        await RunAsync(host, "Echo", 1, new("x"));
        await host.Client.PurgeInstanceAsync("x");
        await RunAsync(host, "Echo", 2, new("x"));
        Assert.Equal(2, await OutputAsync<int>(host, "x"));
    }

    private static async Task<List<string>> IdsAsync(IDurableTestHost host, OrchestrationQuery query)
    {
        var ids = new List<string>();
        await foreach (var instance in host.Client.GetAllInstancesAsync(query))
        {
            ids.Add(instance.InstanceId);
        }

        ids.Sort(StringComparer.Ordinal);
        return ids;
    }
}
