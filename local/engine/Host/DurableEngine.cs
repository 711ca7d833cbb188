using System.Collections.Concurrent;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Local.Engine;

/// <summary>
/// Runs durable orchestrations in this process, on a store. Each step is published before anything follows from it,
/// so after a crash at any instant another engine on the same store goes on: no step is lost or doubled, and an
/// activity is done at least once.
/// </summary>
public sealed partial class DurableEngine : IDueSource, IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, InstanceSlot> slots = new(StringComparer.Ordinal);
    private readonly DueQueue due = new();
    private readonly StatusWaiters waiters = new();
    private readonly InstanceCache cache;
    private EngineIds ids;
    private readonly IEngineStore store;
    private readonly ILogger logger;
    private readonly CancellationTokenSource stopping = new();
    private readonly TaskCompletionSource<StaleEpochException> lost = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private WorkQueue? turns;
    private WorkQueue? activities;
    private LeaseKeeper? keeper;
    private long epoch;
    private long order;

    public DurableEngine(
        DurableTaskRegistry registry, IServiceProvider services, IEngineStore store, VirtualClock clock, EngineOptions? options = null)
    {
        options ??= new();
        Options = options with { DataConverter = new LimitedDataConverter(options.DataConverter) };
        Registrations = new(registry);
        Services = services;
        Clock = clock;
        this.store = store;
        cache = new(Options.MaxCachedInstances);
        ids = new(Options.Seed, epoch);
        logger = Options.LoggerFactory.CreateLogger<DurableEngine>();
        Client = new EngineClient(this);
    }

    public DurableTaskClient Client { get; }

    /// <summary>The earliest durable timer or scheduled start.</summary>
    public DateTimeOffset? NextDue => due.Earliest;

    /// <summary>Completes when this engine lost its store to another host: nothing of it is published any more.</summary>
    public Task<StaleEpochException> Lost => lost.Task;

    internal EngineOptions Options { get; }

    internal TaskRegistrations Registrations { get; }

    internal IServiceProvider Services { get; }

    internal VirtualClock Clock { get; }

    internal IEngineStore Store => store;

    internal StatusWaiters Waiters => waiters;

    internal EngineIds Ids => ids;

    /// <summary>Takes the store and goes on with what is unfinished in it.</summary>
    /// <exception cref="StoreInUseException">Another host works on the store. See <see cref="EngineOptions.LeasePatience"/>.</exception>
    public async Task StartAsync(CancellationToken cancellation = default)
    {
        var lease = await LeaseKeeper.TakeAsync(store, Options, cancellation);
        epoch = lease.Epoch;
        ids = new(Options.Seed, epoch);
        order = lease.Epoch << 40;
        keeper = new(store, lease, Options, Lose);
        keeper.Start();
        turns = new(Options.Seed is null ? Options.MaxConcurrentTurns : 1);
        activities = Options.Seed is null ? new(Options.MaxConcurrentActivities) : turns;
        await RecoverAsync(lease, cancellation);
        Clock.Moved += FireDue;
        Clock.Register(this);
        FireDue();
    }

    /// <summary>Ends after the steps and activities under way, and gives the store free.</summary>
    public async Task StopAsync()
    {
        if (stopping.IsCancellationRequested || turns is null)
        {
            return;
        }

        Clock.Moved -= FireDue;
        Clock.Unregister(this);
        await stopping.CancelAsync();
        await turns.StopAsync();
        await activities!.StopAsync();
        await keeper!.DisposeAsync();
        foreach (var slot in slots.Values)
        {
            slot.Dispose();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        stopping.Dispose();
    }

    /// <summary>Throws when this engine may publish nothing any more.</summary>
    internal void RequireAlive()
    {
        if (lost.Task.IsCompletedSuccessfully)
        {
            throw new StaleEpochException(epoch, lost.Task.Result.Message);
        }

        ObjectDisposedException.ThrowIf(stopping.IsCancellationRequested, this);
    }

    internal void Schedule(InstanceSlot slot, bool atEnd)
    {
        Clock.EnterWork();
        Requeue(slot, atEnd);
    }

    private void Requeue(InstanceSlot slot, bool atEnd)
    {
        if (turns?.Enqueue(slot, atEnd) != true)
        {
            Clock.ExitWork();
        }
    }

    private void FireDue()
    {
        foreach (var id in due.TakeDue(Clock.GetUtcNow()))
        {
            if (slots.TryGetValue(id, out var slot))
            {
                slot.Arrive(Arrival.Due.Instance);
            }
        }
    }

    private long NextOrder() => Interlocked.Increment(ref order);

    private void Lose(StaleEpochException exception)
    {
        if (lost.TrySetResult(exception))
        {
            logger.LogCritical("{Reason}", exception.Message);
            waiters.Fail(exception);
        }
    }
}
