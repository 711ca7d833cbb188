using System.Collections.Concurrent;
using System.Diagnostics;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Which request is behind the work of a track, as a W3C trace context. It stands on the row of the track, which is
/// written and read anyhow, and is remembered here, so that a step is traced without reading anything. Only what is traced
/// is noted, and nothing depends on it: who does not know it begins a trace of its own.
/// </summary>
public sealed class Samenhangen
{
    /// <summary>The name of the source of our spans.</summary>
    public const string Naam = "InzetOpMaat";

    private const int MeesteSporen = 20_000;

    private readonly ConcurrentDictionary<string, string> _perSpoor = new();

    public static ActivitySource Bron { get; } = new(Naam);

    /// <summary>The trace of the work at hand; null when nobody traces it.</summary>
    public static string? Huidige => Activity.Current is { Recorded: true, IdFormat: ActivityIdFormat.W3C } span ? span.Id : null;

    /// <summary>
    /// The row as it is to be written: with the trace of who writes it, or the one that it had. A trace that takes over
    /// from another points back at it, so that what came before can be followed too.
    /// </summary>
    public Spoor Noteer(Spoor spoor)
    {
        var nieuw = spoor;
        if (Huidige is { } samenhang)
        {
            nieuw = spoor with { Samenhang = samenhang };
            if (ActivityContext.TryParse(spoor.Samenhang, null, isRemote: true, out var eerder) && eerder.TraceId != Activity.Current!.TraceId)
            {
                Activity.Current.AddLink(new(eerder));
            }
        }

        Onthoud(nieuw);
        return nieuw;
    }

    /// <summary>Remembers the trace of a row that was read.</summary>
    public void Onthoud(Spoor spoor)
    {
        if (spoor.Samenhang is not { } samenhang)
        {
            return;
        }

        if (_perSpoor.Count >= MeesteSporen)
        {
            _perSpoor.Clear();
        }

        _perSpoor[spoor.Id] = samenhang;
    }

    /// <summary>What a step of this track continues; the default when it is not known.</summary>
    public ActivityContext Van(string spoorId) =>
        _perSpoor.TryGetValue(spoorId, out var samenhang) && ActivityContext.TryParse(samenhang, null, isRemote: true, out var context) ? context : default;
}
