using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Local.Engine;

/// <summary>What an orchestrator's code sees of its run.</summary>
internal sealed class EngineOrchestrationContext(OrchestrationRun run) : TaskOrchestrationContext
{
    public override TaskName Name => run.Head.Name;

    public override string InstanceId => run.Head.InstanceId;

    public override string Version => run.Head.Version;

    public override ParentOrchestrationInstance? Parent
        => run.Head.Parent is { } parent ? new(parent.Name, parent.InstanceId) : null;

    public override DateTime CurrentUtcDateTime => run.Now;

    public override bool IsReplaying => run.IsReplaying;

    protected override ILoggerFactory LoggerFactory => run.Options.LoggerFactory;

    private DataConverter Converter => run.Options.DataConverter;

    // A function says the type of its input only here, as under Functions; a class said it before.
    public override T? GetInput<T>()
        where T : default
        => run.InputType == typeof(object) && run.Input is not (null or T)
            ? Converter.Deserialize<T>(run.Head.Input)
            : (T?)run.Input;

    public override async Task<TResult> CallActivityAsync<TResult>(
        TaskName name, object? input = null, TaskOptions? options = null)
    {
        RequireNoOptionsAsInput(input, options);
        var decision = new HistoryEvent
        {
            Kind = HistoryEventKind.TaskScheduled,
            Name = name.Name,
            Version = options?.Version is { } version ? version.Version : Version,
            Payload = Converter.Serialize(input),
            Tags = Copy(options?.Tags),
        };
        var result = await Retries.RunAsync(this, options?.Retry, () => run.Decide(decision));
        return Converter.Deserialize<TResult>(result)!;
    }

    public override async Task<TResult> CallSubOrchestratorAsync<TResult>(
        TaskName orchestratorName, object? input = null, TaskOptions? options = null)
    {
        RequireNoOptionsAsInput(input, options);
        var decision = new HistoryEvent
        {
            Kind = HistoryEventKind.SubOrchestrationCreated,
            Name = orchestratorName.Name,
            Version = options?.Version is { } version ? version.Version : run.Options.Versioning?.DefaultVersion ?? "",
            InstanceId = options is SubOrchestrationOptions { InstanceId: { } id } ? EngineLimits.RequireId(id) : NewGuid().ToString("N"),
            Payload = Converter.Serialize(input),
            Tags = Copy(options?.Tags),
        };
        var result = await Retries.RunAsync(this, options?.Retry, () => run.Decide(decision));
        return Converter.Deserialize<TResult>(result)!;
    }

    public override Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken)
        => fireAt.Kind == DateTimeKind.Utc
            ? run.DecideTimer(fireAt, cancellationToken)
            : throw new ArgumentException($"A durable timer takes UTC, not a time of kind {fireAt.Kind}.", nameof(fireAt));

    public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default)
    {
        run.RequireThread();
        return run.Events.Wait<T>(eventName, cancellationToken);
    }

    public override void SendEvent(string instanceId, string eventName, object payload)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        run.DecideEvent(instanceId, eventName, Converter.Serialize(payload));
    }

    public override void SetCustomStatus(object? customStatus)
    {
        run.RequireThread();
        run.CustomStatus = customStatus;
    }

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true)
        => ContinueAsNew(new ContinueAsNewOptions
        {
            NewInput = newInput,
            PreserveUnprocessedEvents = preserveUnprocessedEvents,
        });

    public override void ContinueAsNew(ContinueAsNewOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        run.RequireThread();
        run.ContinueAsNew = new(
            Converter.Serialize(options.NewInput),
            options.PreserveUnprocessedEvents,
            string.IsNullOrWhiteSpace(options.NewVersion) ? null : options.NewVersion);
    }

    public override Guid NewGuid() => run.NewGuid();

    private static void RequireNoOptionsAsInput(object? input, TaskOptions? options)
    {
        if (input is TaskOptions && options is null)
        {
            throw new ArgumentException("TaskOptions were given as the input; pass them as the options.", nameof(input));
        }
    }

    private static Dictionary<string, string>? Copy(IDictionary<string, string>? tags)
        => tags is { Count: > 0 } ? new(tags) : null;
}
