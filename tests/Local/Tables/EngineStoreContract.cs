using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Local.Tests;

/// <summary>What the engine asks of every store, whatever it is made of.</summary>
public abstract class EngineStoreContract
{
    private static readonly DateTimeOffset Start = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_published_step_is_read_back_whole()
    {
        var store = await OpenAsync();
        var lease = await store.AcquireLeaseAsync("a", TimeSpan.FromMinutes(1), Cancel);
        var failure = new TaskFailureDetails("T", "bericht", null, new TaskFailureDetails("U", "binnen", null, null, null), null);
        var head = Head("i", lease) with
        {
            EventCount = 2,
            Failure = failure,
            Tags = new Dictionary<string, string> { ["kleur"] = "\u00eb" },
            Outbox = [new EngineMessage { Kind = MessageKind.Event, InstanceId = "j", Name = "Bel", SenderSequence = 1 }],
            NextDue = Start.AddDays(1),
            Status = OrchestrationRuntimeStatus.Running,
        };

        var tag = await store.CommitAsync(new StepCommit { Head = head, Events = [Row(0, "een"), Row(1, "twee")] }, Cancel);
        var read = await store.ReadHeadAsync("i", Cancel);
        var history = await store.ReadHistoryAsync(read!.Head, Cancel);

        Assert.Equal(tag, read.ETag);
        Assert.Equal(failure, read.Head.Failure);
        Assert.Equal(head.Tags, read.Head.Tags);
        Assert.Equal(head.Outbox, read.Head.Outbox);
        Assert.Equal((head.NextDue, head.Status, head.CreatedAt), (read.Head.NextDue, read.Head.Status, read.Head.CreatedAt));
        Assert.Equal([Row(0, "een"), Row(1, "twee")], history);
    }

    [Fact]
    public async Task A_step_built_on_another_head_is_not_published()
    {
        var store = await OpenAsync();
        var lease = await store.AcquireLeaseAsync("a", TimeSpan.FromMinutes(1), Cancel);
        var first = await store.CommitAsync(new StepCommit { Head = Head("i", lease) }, Cancel);
        await store.CommitAsync(new StepCommit { Head = Head("i", lease) with { Step = 2 }, ExpectedETag = first }, Cancel);

        await Assert.ThrowsAsync<HeadConflictException>(
            () => store.CommitAsync(new StepCommit { Head = Head("i", lease) with { Step = 3 }, ExpectedETag = first }, Cancel));
        await Assert.ThrowsAsync<HeadConflictException>(
            () => store.CommitAsync(new StepCommit { Head = Head("i", lease) }, Cancel));

        Assert.Equal(2, (await store.ReadHeadAsync("i", Cancel))!.Head.Step);
    }

    [Theory]
    [InlineData(CommitPoint.Begun)]
    [InlineData(CommitPoint.RowsWritten)]
    [InlineData(CommitPoint.Published)]
    [InlineData(CommitPoint.CleanedUp)]
    public async Task After_a_crash_at_any_point_a_step_has_happened_whole_or_not_at_all(CommitPoint crash)
    {
        var store = await OpenAsync();
        var lease = await store.AcquireLeaseAsync("a", TimeSpan.FromMinutes(1), Cancel);
        var large = new string('x', 500_000);
        var tag = await store.CommitAsync(
            new StepCommit { Head = Head("i", lease) with { EventCount = 1, Input = large }, Events = [Row(0, large)] }, Cancel);
        await store.EnqueueAsync(Message("i", 1), Cancel);
        Observe(store, (_, point) =>
        {
            if (point == crash)
            {
                throw new CrashException();
            }
        });

        var commit = new StepCommit
        {
            Head = Head("i", lease) with { EventCount = 3, Step = 2, ConsumedThrough = 1, Input = large },
            ExpectedETag = tag,
            Events = [Row(1, large), Row(2, "kort")],
            Consumed = [1],
        };
        await Assert.ThrowsAsync<CrashException>(() => store.CommitAsync(commit, Cancel));
        Observe(store, null);

        var again = await ReopenAsync();
        var read = (await again.ReadHeadAsync("i", Cancel))!;
        var happened = crash is CommitPoint.Published or CommitPoint.CleanedUp;
        Assert.Equal(happened ? 2 : 1, read.Head.Step);
        Assert.Equal(happened ? [large, large, "kort"] : [large], (await again.ReadHistoryAsync(read.Head, Cancel)).Select(row => row.Payload));
        var waiting = await again.ReadInboxesAsync(Cancel).Where(message => message.Order > read.Head.ConsumedThrough).CountAsync(Cancel);
        Assert.Equal(happened ? 0 : 1, waiting);

        if (!happened)
        {
            await again.CommitAsync(commit with { ExpectedETag = read.ETag, Events = [Row(1, "anders"), Row(2, "kort")] }, Cancel);
            var head = (await again.ReadHeadAsync("i", Cancel))!.Head;
            Assert.Equal([large, "anders", "kort"], (await again.ReadHistoryAsync(head, Cancel)).Select(row => row.Payload));
        }
    }

    [Fact]
    public async Task A_new_generation_replaces_the_old_rows()
    {
        var store = await OpenAsync();
        var lease = await store.AcquireLeaseAsync("a", TimeSpan.FromMinutes(1), Cancel);
        string? tag = null;
        for (var sequence = 0; sequence < 5; sequence++)
        {
            tag = await store.CommitAsync(
                new StepCommit
                {
                    Head = Head("i", lease) with { EventCount = sequence + 1, Step = sequence + 1 },
                    ExpectedETag = tag,
                    Events = [Row(sequence, "oud")],
                },
                Cancel);
        }

        var next = Head("i", lease) with { Generation = 1, EventCount = 1, Step = 6 };
        await store.CommitAsync(
            new StepCommit { Head = next, ExpectedETag = tag, Events = [Row(0, "nieuw")], Replaced = new ReplacedGeneration(0, 5) }, Cancel);

        Assert.Equal(["nieuw"], (await store.ReadHistoryAsync(next, Cancel)).Select(row => row.Payload));
        await Assert.ThrowsAsync<InvalidDataException>(() => store.ReadHistoryAsync(Head("i", lease) with { EventCount = 5 }, Cancel));
    }

    [Fact]
    public async Task A_step_of_hundreds_of_rows_that_consumes_hundreds_of_messages_is_one_step()
    {
        var store = await OpenAsync();
        var lease = await store.AcquireLeaseAsync("a", TimeSpan.FromMinutes(1), Cancel);
        var orders = Enumerable.Range(1, 150).Select(order => (long)order).ToList();
        foreach (var order in orders)
        {
            await store.EnqueueAsync(Message("i", order), Cancel);
        }

        var events = Enumerable.Range(0, 400).Select(sequence => Row(sequence, new string('y', 2_000))).ToList();
        await store.CommitAsync(
            new StepCommit { Head = Head("i", lease) with { EventCount = 400, ConsumedThrough = 150 }, Events = events, Consumed = orders }, Cancel);

        var head = (await store.ReadHeadAsync("i", Cancel))!.Head;
        Assert.Equal(events, await store.ReadHistoryAsync(head, Cancel));
        Assert.Empty(await store.ReadInboxesAsync(Cancel).ToListAsync(Cancel));
    }

    [Fact]
    public async Task A_second_host_is_refused_while_the_first_holds_its_lease()
    {
        var store = await OpenAsync();
        var lease = await store.AcquireLeaseAsync("eerste", TimeSpan.FromMinutes(1), Cancel);
        var other = await ReopenAsync();

        var refusal = await Assert.ThrowsAsync<StoreInUseException>(() => other.AcquireLeaseAsync("tweede", TimeSpan.FromMinutes(1), Cancel));
        await store.ReleaseLeaseAsync(lease, Cancel);
        var next = await other.AcquireLeaseAsync("tweede", TimeSpan.FromMinutes(1), Cancel);

        Assert.Contains("eerste", refusal.Message, StringComparison.Ordinal);
        Assert.Equal((lease.Epoch + 1, false), (next.Epoch, next.TakenOver));
    }

    [Fact]
    public async Task A_host_whose_lease_ran_out_and_was_taken_publishes_nothing_more()
    {
        var store = await OpenAsync();
        var old = await store.AcquireLeaseAsync("eerste", TimeSpan.Zero, Cancel);
        var tag = await store.CommitAsync(new StepCommit { Head = Head("i", old) }, Cancel);
        var other = await ReopenAsync();
        var taken = await other.AcquireLeaseAsync("tweede", TimeSpan.FromMinutes(1), Cancel);

        await Assert.ThrowsAsync<StaleEpochException>(
            () => store.CommitAsync(new StepCommit { Head = Head("i", old), ExpectedETag = tag }, Cancel));
        await Assert.ThrowsAsync<StaleEpochException>(() => store.CommitAsync(new StepCommit { Head = Head("j", old) }, Cancel));
        await Assert.ThrowsAsync<StaleEpochException>(() => store.RenewLeaseAsync(old, TimeSpan.FromMinutes(1), Cancel));
        await store.ReleaseLeaseAsync(old, Cancel);
        await other.RenewLeaseAsync(taken, TimeSpan.FromMinutes(1), Cancel);

        Assert.True(taken.TakenOver);
        Assert.Null(await other.ReadHeadAsync("j", Cancel));
    }

    [Fact]
    public async Task Heads_are_found_by_status_time_and_prefix_page_by_page()
    {
        var store = await OpenAsync();
        var lease = await store.AcquireLeaseAsync("a", TimeSpan.FromMinutes(1), Cancel);
        for (var number = 0; number < 5; number++)
        {
            var status = number % 2 == 0 ? OrchestrationRuntimeStatus.Running : OrchestrationRuntimeStatus.Completed;
            var head = Head($"a{number}", lease) with { Status = status, CreatedAt = Start.AddDays(number) };
            await store.CommitAsync(new StepCommit { Head = head }, Cancel);
        }

        await store.CommitAsync(new StepCommit { Head = Head("b", lease) }, Cancel);

        Assert.Equal(["a0", "a1", "a2", "a3", "a4"], await FindAsync(store, new InstanceQuery(InstanceIdPrefix: "a")));
        Assert.Equal(["a1", "a3"], await FindAsync(store, new InstanceQuery(Statuses: [OrchestrationRuntimeStatus.Completed])));
        Assert.Equal(["a2", "a3"], await FindAsync(store, new InstanceQuery(Start.AddDays(2), Start.AddDays(3))));
        Assert.Equal(
            ["a0", "a2", "a4", "b"],
            await store.ReadUnfinishedAsync(Cancel).Select(stored => stored.Head.InstanceId).ToListAsync(Cancel));
    }

    [Fact]
    public async Task A_deleted_instance_leaves_nothing()
    {
        var store = await OpenAsync();
        var lease = await store.AcquireLeaseAsync("a", TimeSpan.FromMinutes(1), Cancel);
        var first = await store.CommitAsync(
            new StepCommit { Head = Head("i", lease) with { EventCount = 1 }, Events = [Row(0, new string('x', 500_000))] }, Cancel);
        await store.EnqueueAsync(Message("i", 1), Cancel);
        var stored = (await store.ReadHeadAsync("i", Cancel))!;
        await store.CommitAsync(new StepCommit { Head = stored.Head with { Step = 2 }, ExpectedETag = first }, Cancel);

        await Assert.ThrowsAsync<HeadConflictException>(() => store.DeleteAsync(stored, Cancel));
        await store.DeleteAsync((await store.ReadHeadAsync("i", Cancel))!, Cancel);

        Assert.Null(await store.ReadHeadAsync("i", Cancel));
        Assert.Empty(await store.ReadInboxesAsync(Cancel).ToListAsync(Cancel));
    }

    [Fact]
    public async Task Children_are_found_by_their_parent()
    {
        var store = await OpenAsync();
        var lease = await store.AcquireLeaseAsync("a", TimeSpan.FromMinutes(1), Cancel);
        var link = new ParentLink("ouder's", "Ouder", "e", 0, 0);
        foreach (var (id, parent) in new[] { ("kind-1", link), ("kind-2", link), ("ander", link with { InstanceId = "x" }), ("wees", null) })
        {
            await store.CommitAsync(new StepCommit { Head = Head(id, lease) with { Parent = parent } }, Cancel);
        }

        Assert.Equal(["kind-1", "kind-2"], await FindAsync(store, new InstanceQuery(ParentId: "ouder's")));
    }

    [Fact]
    public async Task An_inbox_is_read_in_order_and_what_is_of_no_use_is_discarded()
    {
        var store = await OpenAsync();
        foreach (var order in new long[] { 10, 9, 100 })
        {
            await store.EnqueueAsync(Message("i", order), Cancel);
        }

        await store.DiscardAsync("i", [9, 12345], Cancel);

        Assert.Equal([10, 100], await store.ReadInboxesAsync(Cancel).Select(message => message.Order).ToListAsync(Cancel));
    }

    [Theory]
    [InlineData("met/schuine\\strepen#en?vragen%25")]
    [InlineData("@engine@dag ' \u00eb \u0007 ~0041")]
    public async Task An_id_may_hold_any_character(string id)
    {
        var store = await OpenAsync();
        var lease = await store.AcquireLeaseAsync("a", TimeSpan.FromMinutes(1), Cancel);
        await store.CommitAsync(new StepCommit { Head = Head(id, lease) with { EventCount = 1 }, Events = [Row(0, "x")] }, Cancel);

        var read = (await store.ReadHeadAsync(id, Cancel))!;

        Assert.Equal(id, read.Head.InstanceId);
        Assert.Single(await store.ReadHistoryAsync(read.Head, Cancel));
        Assert.Null(await store.ReadHeadAsync(id + "0", Cancel));
    }

    /// <summary>An empty store.</summary>
    protected abstract Task<IEngineStore> OpenAsync();

    /// <summary>The store that was opened last, as another process sees it.</summary>
    protected abstract Task<IEngineStore> ReopenAsync();

    protected abstract void Observe(IEngineStore store, Action<string, CommitPoint>? observer);

    private static async Task<List<string>> FindAsync(IEngineStore store, InstanceQuery query)
    {
        List<string> found = [];
        string? token = null;
        do
        {
            var page = await store.QueryAsync(query, 2, token, Cancel);
            Assert.InRange(page.Heads.Count, 0, 2);
            found.AddRange(page.Heads.Select(stored => stored.Head.InstanceId));
            token = page.ContinuationToken;
        }
        while (token is not null);
        return found;
    }

    private static InstanceHead Head(string id, EngineLease lease) => new()
    {
        InstanceId = id,
        ExecutionId = "e",
        Name = "Klantreis",
        Step = 1,
        Epoch = lease.Epoch,
        CreatedAt = Start,
        LastUpdatedAt = Start,
    };

    private static HistoryEvent Row(int sequence, string payload) => new()
    {
        Kind = HistoryEventKind.EventRaised,
        Sequence = sequence,
        Timestamp = Start,
        Payload = payload,
    };

    private static InboxMessage Message(string id, long order) =>
        new(order, new EngineMessage { Kind = MessageKind.Event, InstanceId = id, Name = "Bel" });

    private sealed class CrashException : Exception;
}
