using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>
/// Counts the requests to the storage account that app and engine would make on Azure Tables: a batch is one, a read is
/// one, a range of up to a thousand rows is one. What the sweep reads of the index of next moments is left out: that is
/// sixteen ranges a sweep, however many journeys there are.
/// </summary>
internal sealed class Opslagteller
{
    private readonly ConcurrentDictionary<string, int> _app = new();
    private int _motor;

    public int App => _app.Values.Sum();

    public int Motor => _motor;

    public IRijen Tel(IRijen rijen) => new Rijen(this, rijen);

    public IEngineStore Tel(IEngineStore motor) => new Instanties(this, motor);

    public string Verdeling() => string.Join(", ", _app.OrderByDescending(soort => soort.Value).Select(soort => $"{soort.Key} {soort.Value}"));

    private void Telapp(string soort) => _app.AddOrUpdate(soort, 1, (_, aantal) => aantal + 1);

    private sealed class Rijen(Opslagteller teller, IRijen rijen) : IRijen
    {
        public Task<Rij?> Lees(Tabel tabel, string partitie, string sleutel, CancellationToken annulering = default)
        {
            teller.Telapp($"lees {tabel}");
            return rijen.Lees(tabel, partitie, sleutel, annulering);
        }

        public IAsyncEnumerable<Rij> LeesReeks(Tabel tabel, string partitie, string vanaf, string tot, CancellationToken annulering = default)
        {
            if (tabel != Tabel.Momenten)
            {
                teller.Telapp($"reeks {tabel}");
            }

            return rijen.LeesReeks(tabel, partitie, vanaf, tot, annulering);
        }

        public Task Schrijf(Tabel tabel, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering = default)
        {
            teller.Telapp($"schrijf {tabel}");
            return rijen.Schrijf(tabel, partitie, wijzigingen, annulering);
        }

        public IAsyncEnumerable<string> Partities(Tabel tabel, CancellationToken annulering = default)
        {
            teller.Telapp($"partities {tabel}");
            return rijen.Partities(tabel, annulering);
        }
    }

    private sealed class Instanties(Opslagteller teller, IEngineStore motor) : IEngineStore
    {
        public Task<EngineLease> AcquireLeaseAsync(string owner, TimeSpan duration, CancellationToken cancellation) =>
            motor.AcquireLeaseAsync(owner, duration, cancellation);

        public Task RenewLeaseAsync(EngineLease lease, TimeSpan duration, CancellationToken cancellation) =>
            motor.RenewLeaseAsync(lease, duration, cancellation);

        public Task ReleaseLeaseAsync(EngineLease lease, CancellationToken cancellation) => motor.ReleaseLeaseAsync(lease, cancellation);

        public Task<StoredHead?> ReadHeadAsync(string instanceId, CancellationToken cancellation) =>
            Geteld(() => motor.ReadHeadAsync(instanceId, cancellation));

        public Task<IReadOnlyList<HistoryEvent>> ReadHistoryAsync(InstanceHead head, CancellationToken cancellation) =>
            Geteld(() => motor.ReadHistoryAsync(head, cancellation));

        public Task<string> CommitAsync(StepCommit commit, CancellationToken cancellation) => Geteld(() => motor.CommitAsync(commit, cancellation));

        public Task EnqueueAsync(InboxMessage message, CancellationToken cancellation)
        {
            Interlocked.Increment(ref teller._motor);
            return motor.EnqueueAsync(message, cancellation);
        }

        public Task DeleteAsync(StoredHead stored, CancellationToken cancellation)
        {
            Interlocked.Increment(ref teller._motor);
            return motor.DeleteAsync(stored, cancellation);
        }

        public Task<HeadPage> QueryAsync(InstanceQuery query, int pageSize, string? continuationToken, CancellationToken cancellation) =>
            Geteld(() => motor.QueryAsync(query, pageSize, continuationToken, cancellation));

        public async IAsyncEnumerable<StoredHead> ReadUnfinishedAsync([EnumeratorCancellation] CancellationToken cancellation)
        {
            await foreach (var kop in motor.ReadUnfinishedAsync(cancellation))
            {
                yield return kop;
            }
        }

        public IAsyncEnumerable<InboxMessage> ReadInboxesAsync(CancellationToken cancellation) => motor.ReadInboxesAsync(cancellation);

        public Task DiscardAsync(string instanceId, IReadOnlyList<long> orders, CancellationToken cancellation)
        {
            Interlocked.Increment(ref teller._motor);
            return motor.DiscardAsync(instanceId, orders, cancellation);
        }

        private Task<T> Geteld<T>(Func<Task<T>> doe)
        {
            Interlocked.Increment(ref teller._motor);
            return doe();
        }
    }
}
