using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Local.Engine;

/// <summary>
/// What a host keeps of an unfinished instance, loaded or not: what arrived for it, and the guarantee that its turns
/// come one after another.
/// </summary>
internal sealed class InstanceSlot(string instanceId, DurableEngine engine) : IWork, IDisposable
{
    private readonly Lock gate = new();
    private List<Arrival> arrivals = [];
    private bool isScheduled;

    internal string InstanceId { get; } = instanceId;

    /// <summary>Held from reading the head to publishing the next: a turn, a start or a purge.</summary>
    internal SemaphoreSlim Publishing { get; } = new(1);

    /// <summary>Held while a message gets its place in the inbox, so that orders rise in the order of arrival.</summary>
    internal SemaphoreSlim Enqueueing { get; } = new(1);

    /// <summary>Activities given to this host's workers whose results are not published yet.</summary>
    internal HashSet<(int Generation, int TaskId)> InFlight { get; } = [];

    internal LoadedInstance? Loaded { get; set; }

    internal AsyncServiceScope? Scope { get; set; }

    /// <summary>This host knows that the outbox of the published head was delivered.</summary>
    internal bool IsOutboxDelivered { get; set; }

    /// <summary>The instance ended or is gone; a new life of it has another slot.</summary>
    internal bool IsDead { get; set; }

    /// <summary>With so many senders in the head it is looked which of them can be forgotten.</summary>
    internal int ManySenders { get; set; } = 64;

    /// <summary>Turns that failed in a row.</summary>
    internal int Failures { get; set; }

    /// <summary>
    /// This host has not the code for it: what arrives waits for a host that has. Only a termination goes through.
    /// </summary>
    internal bool IsParked { get; set; }

    /// <summary>Place in the cache of loaded instances.</summary>
    internal LinkedListNode<InstanceSlot>? CacheNode { get; set; }

    /// <param name="arrival">What has come for the instance.</param>
    /// <param name="atEnd">See <see cref="WorkQueue.Enqueue"/>.</param>
    internal void Arrive(Arrival arrival, bool atEnd = false)
    {
        lock (gate)
        {
            arrivals.Add(arrival);
            if (isScheduled || (IsParked && !Unparks(arrival)))
            {
                return;
            }

            isScheduled = true;
        }

        engine.Schedule(this, atEnd);
    }

    /// <summary>What arrived since the arrivals were last taken.</summary>
    internal IReadOnlyList<Arrival> Arrivals()
    {
        lock (gate)
        {
            return [.. arrivals];
        }
    }

    internal List<Arrival> TakeArrivals()
    {
        lock (gate)
        {
            var taken = arrivals;
            arrivals = [];
            return taken;
        }
    }

    /// <summary>Puts arrivals back before those that came since: their turn failed, or the slot is parked.</summary>
    internal void PutBack(List<Arrival> taken)
    {
        lock (gate)
        {
            taken.AddRange(arrivals);
            arrivals = taken;
        }
    }

    public Task RunAsync() => engine.RunTurnAsync(this);

    public void Drop() => engine.Clock.ExitWork();

    /// <summary>A turn is queued or under way: it puts the slot in the cache again when it ends.</summary>
    internal bool IsScheduled
    {
        get
        {
            lock (gate)
            {
                return isScheduled;
            }
        }
    }

    /// <summary>Ends the turn; true when something arrived meanwhile and the slot must go to the queue again.</summary>
    internal bool EndTurn()
    {
        lock (gate)
        {
            isScheduled = IsParked ? arrivals.Exists(Unparks) : arrivals.Count > 0;
            return isScheduled;
        }
    }

    /// <summary>Forgets the run; the next turn reads it from the store.</summary>
    internal void Unload()
    {
        Loaded = null;
        Scope?.Dispose();
        Scope = null;
    }

    public void Dispose()
    {
        Unload();
        Publishing.Dispose();
        Enqueueing.Dispose();
    }

    private static bool Unparks(Arrival arrival)
        => arrival is Arrival.Mail { Item.Message.Kind: MessageKind.Terminate };
}
