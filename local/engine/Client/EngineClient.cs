using System.Collections.Immutable;
using DurableTask.Core.Exceptions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Local.Engine;

/// <summary>The client of an engine in the same process.</summary>
internal sealed partial class EngineClient(DurableEngine engine) : DurableTaskClient("embedded")
{
    private DataConverter Converter => engine.Options.DataConverter;

    public override async Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName,
        object? input = null,
        StartOrchestrationOptions? options = null,
        CancellationToken cancellation = default)
    {
        var excluded = options?.DedupeStatuses?.Select(status => Enum.Parse<OrchestrationRuntimeStatus>(status, ignoreCase: true)).ToHashSet();
        var id = string.IsNullOrEmpty(options?.InstanceId) ? engine.Ids.ForInstance() : EngineLimits.RequireStartId(options.InstanceId);
        await engine.StartInstanceAsync(
            new()
            {
                InstanceId = id,
                ExecutionId = "",
                Name = orchestratorName.Name,
                Version = options?.Version?.Version ?? engine.Options.DefaultVersion,
                Input = Converter.Serialize(input),
                StartAt = options?.StartAt?.ToUniversalTime(),
                Tags = options?.Tags is { Count: > 0 } tags ? tags : null,
            },
            existing => RefuseDuplicate(existing, excluded),
            cancellation);
        return id;
    }

    public override Task RaiseEventAsync(
        string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        return SendAsync(instanceId, MessageKind.Event, Converter.Serialize(eventPayload), cancellation, eventName);
    }

    public override Task SuspendInstanceAsync(
        string instanceId, string? reason = null, CancellationToken cancellation = default)
        => SendAsync(instanceId, MessageKind.Suspend, reason, cancellation);

    public override Task ResumeInstanceAsync(
        string instanceId, string? reason = null, CancellationToken cancellation = default)
        => SendAsync(instanceId, MessageKind.Resume, reason, cancellation);

    public override Task TerminateInstanceAsync(
        string instanceId, TerminateInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        return engine.SendAsync(
            new()
            {
                Kind = MessageKind.Terminate,
                InstanceId = instanceId,
                Payload = Converter.Serialize(options?.Output),
                Recursive = options?.Recursive ?? false,
            },
            cancellation);
    }

    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
        => WaitAsync(instanceId, head => head.Status != OrchestrationRuntimeStatus.Pending, getInputsAndOutputs, cancellation);

    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
        => WaitAsync(instanceId, head => head.IsEnded || head.IsBlocked, getInputsAndOutputs, cancellation);

    public override async Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        return await engine.Store.ReadHeadAsync(instanceId, cancellation) is { } stored
            ? Describe(stored.Head, getInputsAndOutputs)
            : null;
    }

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null)
    {
        var query = new InstanceQuery(
            filter?.CreatedFrom, filter?.CreatedTo, filter?.Statuses?.ToList(), filter?.InstanceIdPrefix);
        return Pageable.Create<OrchestrationMetadata>(async (token, size, cancellation) =>
        {
            var pageSize = size ?? filter?.PageSize ?? OrchestrationQuery.DefaultPageSize;
            var page = await engine.Store.QueryAsync(query, pageSize, token ?? filter?.ContinuationToken, cancellation);
            return new(
                [.. page.Heads.Select(stored => Describe(stored.Head, filter?.FetchInputsAndOutputs ?? false))],
                page.ContinuationToken);
        });
    }

    public override async Task<PurgeResult> PurgeInstanceAsync(
        string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        var hasChildren = options?.Recursive == true
            && (await engine.Store.ReadHeadAsync(instanceId, cancellation))?.Head.HasChildren == true;
        var count = await engine.PurgeAsync(instanceId, cancellation) ? 1 : 0;
        if (count > 0 && hasChildren)
        {
            await foreach (var child in FindAsync(new(ParentId: instanceId), _ => true, cancellation))
            {
                count += (await PurgeInstanceAsync(child, options, cancellation)).PurgedInstanceCount;
            }
        }

        return new(count, isComplete: true);
    }

    public override async Task<PurgeResult> PurgeAllInstancesAsync(
        PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var count = 0;
        var query = new InstanceQuery(filter.CreatedFrom, filter.CreatedTo, filter.Statuses?.ToList());
        await foreach (var id in FindAsync(query, head => head.IsEnded, cancellation))
        {
            count += (await PurgeInstanceAsync(id, options, cancellation)).PurgedInstanceCount;
        }

        return new(count, isComplete: true);
    }

    public override async Task<string> RestartAsync(
        string instanceId, bool restartWithNewInstanceId = false, CancellationToken cancellation = default)
    {
        var stored = await engine.Store.ReadHeadAsync(instanceId, cancellation)
            ?? throw NotFound(instanceId);
        var id = restartWithNewInstanceId ? engine.Ids.ForInstance() : instanceId;
        var former = stored.Head;
        var running = await engine.StartInstanceAsync(
            new() { InstanceId = id, ExecutionId = "", Name = former.Name, Version = former.Version, Input = former.Input, Tags = former.Tags },
            _ => false,
            cancellation);
        return running is null
            ? id
            : throw new InvalidOperationException($"An orchestration with the instanceId {instanceId} cannot be restarted: it is running.");
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Never leaves an ended instance alone: it throws, or a new life begins.</summary>
    private static bool RefuseDuplicate(InstanceHead existing, HashSet<OrchestrationRuntimeStatus>? excluded)
    {
        if (excluded?.Contains(existing.Status) == true)
        {
            throw new OrchestrationAlreadyExistsException(
                $"An orchestration with id '{existing.InstanceId}' already exists. It's in the {existing.Status} state.");
        }

        return false;
    }

    private Task SendAsync(
        string instanceId, MessageKind kind, string? payload, CancellationToken cancellation, string? name = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        return engine.SendAsync(new() { Kind = kind, InstanceId = instanceId, Name = name, Payload = payload }, cancellation);
    }

    private async Task<OrchestrationMetadata> WaitAsync(
        string instanceId, Func<InstanceHead, bool> until, bool withPayloads, CancellationToken cancellation)
    {
        engine.RequireAlive();
        var head = await engine.Waiters.WaitAsync(
            instanceId, until, async () => (await engine.Store.ReadHeadAsync(instanceId, cancellation))?.Head, cancellation);
        return Describe(head, withPayloads);
    }

    private async IAsyncEnumerable<string> FindAsync(
        InstanceQuery query,
        Func<InstanceHead, bool> matches,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        string? token = null;
        do
        {
            var page = await engine.Store.QueryAsync(query, OrchestrationQuery.DefaultPageSize, token, cancellation);
            foreach (var stored in page.Heads.Where(stored => matches(stored.Head)))
            {
                yield return stored.Head.InstanceId;
            }

            token = page.ContinuationToken;
        }
        while (token is not null);
    }

    private OrchestrationMetadata Describe(InstanceHead head, bool withPayloads) => new(head.Name, head.InstanceId)
    {
        RuntimeStatus = head.Status,
        CreatedAt = head.CreatedAt,
        LastUpdatedAt = head.LastUpdatedAt,
        Tags = head.Tags ?? ImmutableDictionary<string, string>.Empty,
        FailureDetails = head.Failure,
        DataConverter = withPayloads ? Converter : null,
        SerializedInput = withPayloads ? head.Input : null,
        SerializedOutput = withPayloads ? head.Output : null,
        SerializedCustomStatus = withPayloads ? head.CustomStatus : null,
    };
}
