using System.Globalization;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Local;

/// <summary>
/// The documents of the stand-in, in sets by mailbox, held in memory and in the <see cref="Journal"/>. A change sees the
/// state before it, and is written as one line before anybody sees it.
/// </summary>
internal sealed class GraphStore : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, SortedDictionary<string, JsonObject>> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<(string Set, string Key)>> _events = new(StringComparer.OrdinalIgnoreCase);
    private readonly Journal _journal;
    private long _lines;

    public GraphStore(string path) => _journal = Journal.Open(path, Apply);

    public T Read<T>(Func<GraphStore, T> read)
    {
        lock (_gate)
        {
            return read(this);
        }
    }

    /// <summary>Runs a change alone; what it adds to the list is stored together, or nothing is when it throws.</summary>
    public T Write<T>(Func<List<Change>, T> write)
    {
        lock (_gate)
        {
            var changes = new List<Change>();
            var result = write(changes);
            if (changes.Count > 0)
            {
                _journal.Append(changes);
                Apply(changes);
            }

            return result;
        }
    }

    /// <summary>An id in the manner of Exchange: opaque, with a character that must be escaped; later ids sort later.</summary>
    public string NewId(List<Change> changes) =>
        string.Create(CultureInfo.InvariantCulture, $"AAMk{_lines:D10}{changes.Count:D4}=");

    public IEnumerable<JsonObject> All(string set) => _sets.TryGetValue(set, out var documents) ? documents.Values : [];

    public IEnumerable<(string Set, JsonObject Document)> AllIn(string prefix) =>
        _sets.Where(s => s.Key.StartsWith(prefix, StringComparison.Ordinal))
            .OrderBy(s => s.Key, StringComparer.Ordinal)
            .SelectMany(s => s.Value.Values.Select(d => (s.Key, d)));

    public JsonObject? Find(string set, string key) =>
        _sets.TryGetValue(set, out var documents) ? documents.GetValueOrDefault(key) : null;

    /// <summary>The events that this address organises or attends.</summary>
    public IEnumerable<(string Set, JsonObject Document)> EventsOf(string address) =>
        _events.GetValueOrDefault(address, []).Select(e => (e.Set, _sets[e.Set][e.Key]));

    public void Dispose() => _journal.Dispose();

    private void Apply(IReadOnlyList<Change> changes)
    {
        _lines++;
        foreach (var change in changes)
        {
            if (!_sets.TryGetValue(change.Set, out var documents))
            {
                _sets[change.Set] = documents = new(StringComparer.Ordinal);
            }

            if (documents.Remove(change.Key, out var before))
            {
                Index(change, before, (index, entry) => index.Remove(entry));
            }

            if (change.Document is { } after)
            {
                documents[change.Key] = after;
                Index(change, after, (index, entry) => index.Add(entry));
            }
        }
    }

    private void Index(Change change, JsonObject document, Func<HashSet<(string Set, string Key)>, (string Set, string Key), bool> act)
    {
        if (!change.Set.StartsWith(Sets.EventsPrefix, StringComparison.Ordinal))
        {
            return;
        }

        foreach (var address in CalendarEvent.Addresses(document).Append(change.Set[Sets.EventsPrefix.Length..]))
        {
            if (!_events.TryGetValue(address, out var index))
            {
                _events[address] = index = [];
            }

            act(index, (change.Set, change.Key));
        }
    }
}
