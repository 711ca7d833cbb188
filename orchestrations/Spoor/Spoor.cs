using System.Text.Json.Serialization;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// One track: something that is under way for a journey or household and is driven by one root instance. The row is
/// the truth; the instance can be deleted at any time and is started again from it.
/// </summary>
public sealed record Spoor
{
    /// <summary>The instance id: <c>{klantreisId}</c>, or <c>{partitie}.{naam}</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The orchestrator that drives it.</summary>
    public required string Orchestrator { get; init; }

    /// <summary>The journey for which it runs.</summary>
    public required string KlantreisId { get; init; }

    /// <summary>The track that waits for its outcome, by id; null when none does.</summary>
    public string? Ouder { get; init; }

    /// <summary>The instant (UTC) at which it must have looked again at the latest, a heartbeat ahead or less; the sweep looks after it passed.</summary>
    public required DateTimeOffset VolgendMoment { get; init; }

    /// <summary>The instant (UTC) at which the next thing is to happen, however far ahead; null when it waits for others alone, or has yet to look.</summary>
    public DateTimeOffset? Verwacht { get; init; }

    /// <summary>What will happen then, in Dutch.</summary>
    public required string Waarom { get; init; }

    public bool Klaar { get; init; }

    /// <summary>The line of its klantreis has yet to be drawn with it in; that comes with its first look.</summary>
    public bool Ongetekend { get; init; }

    /// <summary>It goes on when the klantreis has ended.</summary>
    public bool OverleeftEinde { get; init; }

    /// <summary>How often the sweep had to start it again.</summary>
    public int KerenHersteld { get; init; }

    /// <summary>The trace context (W3C <c>traceparent</c>) of what last set it going; null when that was not traced.</summary>
    public string? Samenhang { get; init; }

    public string Partitie => Sleutels.Partitie(Id);

    /// <summary>A track of its own, such as a klantreis; not one that was set going by another.</summary>
    [JsonIgnore]
    public bool IsHoofdspoor => Ouder is null;
}
