using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>
/// Counts the requests to the storage account that app and engine would make on Azure Tables: a batch is one, a read is
/// one, a range of up to a thousand rows is one. Left out is what comes back at fixed times, however many journeys there
/// are: what the sweep reads (sixteen ranges of next moments and the list of imports), and the closing of a day for the reports.
/// </summary>
internal sealed class Opslagteller
{
    private const string Buiten = "api en veger";

    private readonly ConcurrentDictionary<(string Stap, string Soort), int> _app = new();
    private readonly ConcurrentDictionary<(string Stap, string Soort), int> _motor = new();
    private string _stap = Buiten;

    public int App => _app.Values.Sum();

    public int Motor => _motor.Values.Sum();

    public IRijen Tel(IRijen rijen) => new Rijen(this, rijen);

    public IEngineStore Tel(IEngineStore motor) => new Instanties(this, motor);

    /// <summary>Forgets what was counted so far.</summary>
    public void Begin()
    {
        _app.Clear();
        _motor.Clear();
    }

    /// <summary>Where the requests go: by step, and by kind of request and row.</summary>
    public string Verdeling() => $"""
          per stap: {Regel(_app.Concat(_motor), soort => soort.Stap)}
          app per rij: {Regel(_app, soort => soort.Soort)}
          motor: {Regel(_motor, soort => soort.Soort)}
          per stap en rij:
        {string.Join('\n', _app.Concat(_motor).GroupBy(soort => soort.Key.Stap).Select(stap => $"    {stap.Key}: {Regel(stap, soort => soort.Soort)}"))}
        """;

    private static string Regel(IEnumerable<KeyValuePair<(string Stap, string Soort), int>> geteld, Func<(string Stap, string Soort), string> deel) =>
        string.Join(", ", geteld.GroupBy(soort => deel(soort.Key), soort => soort.Value)
            .OrderByDescending(groep => groep.Sum()).Select(groep => $"{groep.Key} {groep.Sum()}"));

    private void Telapp(string soort) => Tel(_app, soort);

    private void Telmotor(string soort) => Tel(_motor, soort);

    private void Tel(ConcurrentDictionary<(string Stap, string Soort), int> waar, string soort) =>
        waar.AddOrUpdate((_stap, soort), 1, (_, aantal) => aantal + 1);

    /// <summary>The step that was last begun: all is quiet but for one klant, so what is asked now is asked by it.</summary>
    private void Volg(StepCommit stap) =>
        _stap = stap.Events.LastOrDefault(rij => rij.Kind == HistoryEventKind.TaskScheduled)?.Name ?? Buiten;

    private sealed class Rijen(Opslagteller teller, IRijen rijen) : IRijen
    {
        public Task<Rij?> Lees(Tabel tabel, string partitie, string sleutel, CancellationToken annulering = default)
        {
            if (tabel != Tabel.Rapportage)
            {
                teller.Telapp($"lees {tabel} {Soort(sleutel)}");
            }

            return rijen.Lees(tabel, partitie, sleutel, annulering);
        }

        public IAsyncEnumerable<Rij> LeesReeks(Tabel tabel, string partitie, string vanaf, string tot, CancellationToken annulering = default)
        {
            if (tabel is not (Tabel.Momenten or Tabel.Feitdagen or Tabel.Invoer))
            {
                teller.Telapp($"reeks {tabel} {Soort(vanaf)}");
            }

            return rijen.LeesReeks(tabel, partitie, vanaf, tot, annulering);
        }

        public IAsyncEnumerable<Rij> LeesReeksen(
            Tabel tabel, string partitie, IReadOnlyList<Sleutelreeks> reeksen, CancellationToken annulering = default)
        {
            // A filter of Azure Tables takes fifteen comparisons, of which one for the partition.
            var vergelijkingen = reeksen.Sum(reeks => reeks.IsEen ? 1 : 2);
            for (var verzoek = 0; verzoek * 14 < vergelijkingen; verzoek++)
            {
                teller.Telapp($"beeld {tabel}");
            }

            return rijen.LeesReeksen(tabel, partitie, reeksen, annulering);
        }

        public Task<IReadOnlyDictionary<string, string>> Schrijf(Tabel tabel, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering = default)
        {
            if (wijzigingen.Count > 0 && tabel != Tabel.Rapportage)
            {
                teller.Telapp($"schrijf {tabel} {string.Join('+', wijzigingen.Select(wijziging => Soort(wijziging.Sleutel)).Distinct().Order())}");
            }

            return rijen.Schrijf(tabel, partitie, wijzigingen, annulering);
        }

        public IAsyncEnumerable<string> Partities(Tabel tabel, CancellationToken annulering = default)
        {
            teller.Telapp($"partities {tabel}");
            return rijen.Partities(tabel, annulering);
        }

        private static string Soort(string sleutel) => char.IsAsciiLetter(sleutel[0]) && sleutel.Split('.', '|')[0] is { Length: < 20 } soort ? soort : "";
    }

    private sealed class Instanties(Opslagteller teller, IEngineStore motor) : IEngineStore
    {
        public Task<EngineLease> AcquireLeaseAsync(string owner, TimeSpan duration, CancellationToken cancellation) =>
            motor.AcquireLeaseAsync(owner, duration, cancellation);

        public Task RenewLeaseAsync(EngineLease lease, TimeSpan duration, CancellationToken cancellation) =>
            motor.RenewLeaseAsync(lease, duration, cancellation);

        public Task ReleaseLeaseAsync(EngineLease lease, CancellationToken cancellation) => motor.ReleaseLeaseAsync(lease, cancellation);

        public Task<StoredHead?> ReadHeadAsync(string instanceId, CancellationToken cancellation) =>
            Geteld("kop lezen", () => motor.ReadHeadAsync(instanceId, cancellation));

        public Task<IReadOnlyList<HistoryEvent>> ReadHistoryAsync(InstanceHead head, CancellationToken cancellation) =>
            Geteld("historie lezen", () => motor.ReadHistoryAsync(head, cancellation));

        public Task<string> CommitAsync(StepCommit commit, CancellationToken cancellation)
        {
            // On Azure Tables a first commit reads the lease too, and a batch has room to delete 98 rows of a generation that ends.
            teller.Volg(commit);
            if (commit.ExpectedETag is null)
            {
                teller.Telmotor("huur lezen");
            }

            if (commit.Replaced is { EventCount: > 98 })
            {
                teller.Telmotor("generatie opruimen");
            }

            return Geteld(Stap(commit), () => motor.CommitAsync(commit, cancellation));
        }

        public Task EnqueueAsync(InboxMessage message, CancellationToken cancellation)
        {
            teller.Telmotor("bericht");
            return motor.EnqueueAsync(message, cancellation);
        }

        public Task DeleteAsync(StoredHead stored, CancellationToken cancellation)
        {
            teller.Telmotor("instantie weg");
            return motor.DeleteAsync(stored, cancellation);
        }

        public Task<HeadPage> QueryAsync(InstanceQuery query, int pageSize, string? continuationToken, CancellationToken cancellation) =>
            Geteld("koppen zoeken", () => motor.QueryAsync(query, pageSize, continuationToken, cancellation));

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
            teller.Telmotor("bericht weg");
            return motor.DiscardAsync(instanceId, orders, cancellation);
        }

        private static string Stap(StepCommit commit) =>
            commit.ExpectedETag is null ? "begin"
            : commit.Replaced is not null ? "nieuwe generatie"
            : commit.Head.IsEnded ? "einde"
            : commit.Events.Any(rij => rij.Kind == HistoryEventKind.TaskScheduled) ? "stap"
            : "slaap";

        private Task<T> Geteld<T>(string soort, Func<Task<T>> doe)
        {
            teller.Telmotor(soort);
            return doe();
        }
    }
}
