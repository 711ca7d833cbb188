using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.DurableTask;

namespace InzetOpMaat.Local.Engine;

/// <summary>
/// One generation of one instance, apart from any store: enough to run its code once more. Stack traces are left out;
/// they tell of a build, not of the process.
/// </summary>
public sealed record RecordedHistory
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter() },
    };

    public required string InstanceId { get; init; }

    public required string ExecutionId { get; init; }

    /// <summary>The orchestrator.</summary>
    public required string Name { get; init; }

    public string Version { get; init; } = string.Empty;

    public int Generation { get; init; }

    /// <summary>Serialized.</summary>
    public string? Input { get; init; }

    public IReadOnlyDictionary<string, string>? Tags { get; init; }

    public ParentLink? Parent { get; init; }

    /// <summary>
    /// The rows in order. The last may tell how the generation ended: <see cref="HistoryEventKind.ExecutionCompleted"/> or
    /// <see cref="HistoryEventKind.ContinuedAsNew"/>.
    /// </summary>
    public required IReadOnlyList<HistoryEvent> Events { get; init; }

    public static RecordedHistory Of(InstanceHead head, IEnumerable<HistoryEvent> events)
    {
        ArgumentNullException.ThrowIfNull(head);
        return new()
        {
            InstanceId = head.InstanceId,
            ExecutionId = head.ExecutionId,
            Name = head.Name,
            Version = head.Version,
            Generation = head.Generation,
            Input = head.Input,
            Tags = head.Tags,
            Parent = head.Parent,
            Events = [.. events.Select(row => row.Failure is null ? row : row with { Failure = WithoutStack(row.Failure) })],
        };
    }

    /// <exception cref="InvalidDataException">The text is not an exported history.</exception>
    public static RecordedHistory FromJson(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<RecordedHistory>(json, Json) ?? throw new InvalidDataException("The history is empty.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException("The text is not an exported history.", exception);
        }
    }

    /// <summary>The same history always gives the same text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json) + "\n";

    /// <summary>What a run of the code needs to know of the instance.</summary>
    internal InstanceHead Head => new()
    {
        InstanceId = InstanceId,
        ExecutionId = ExecutionId,
        Name = Name,
        Version = Version,
        Generation = Generation,
        Input = Input,
        Tags = Tags,
        Parent = Parent,
        LastUpdatedAt = Events.Count > 0 ? Events[0].Timestamp : default,
    };

    private static TaskFailureDetails WithoutStack(TaskFailureDetails failure) => failure with
    {
        StackTrace = null,
        InnerFailure = failure.InnerFailure is { } inner ? WithoutStack(inner) : null,
    };
}
